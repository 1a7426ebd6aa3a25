import { parseStructRef, stringifyStructRef } from '@borgar/fx/xlsx';
import { markParameters } from './parameters';
import { fileFunctionName } from './futureFunctions';
import { closingIndex, formulaTokens, isReference, type FormulaToken } from './tokens';

/** A formula as the file spells it (without `=`); `table` is the table the cell stands in, for `[@Column]`. */
export function toFile(formula: string, table: string | null): string {
  const tokens = formulaTokens(formula);
  if (tokens[0]?.type === 'fx_prefix') tokens.shift();
  markParameters(tokens);
  for (const token of tokens) {
    if (token.type === 'func') token.value = fileCall(token.value);
    else if (token.type === 'range') token.value = upperReference(token.value);
    else if (token.type === 'bool' || token.type === 'error') token.value = token.value.toUpperCase();
    else if (token.type === 'structured') token.value = fileStructure(token.value, table);
  }
  wrapSingles(tokens);
  wrapSpills(tokens);
  return tokens.map((token) => token.value).join('');
}

function fileCall(name: string): string {
  if (/^_xl/i.test(name)) return name;
  const upper = name.toUpperCase();
  const addin = /^(BTEC)\.(.+)$/.exec(upper);
  return addin ? `_xldudf_${addin[1] ?? ''}_${addin[2] ?? ''}` : fileFunctionName(upper);
}

function upperReference(reference: string): string {
  const cells = reference.lastIndexOf('!') + 1;
  return reference.slice(0, cells) + reference.slice(cells).toUpperCase();
}

function fileStructure(reference: string, table: string | null): string {
  const parsed = parseStructRef(reference);
  if (!parsed || (parsed.table === '' && table === null)) return reference;
  const named = parsed.table === '' && table !== null ? { ...parsed, table } : parsed;
  return stringifyStructRef(named, { thisRow: true });
}

function wrapSpills(tokens: FormulaToken[]): void {
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (token.type !== 'operator' || token.value !== '#' || !before || !isReference(before)) return;
    before.value = `_xlfn.ANCHORARRAY(${before.value})`;
    token.value = '';
  });
}

function wrapSingles(tokens: FormulaToken[]): void {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.type !== 'operator' || token.value !== '@') continue;
    const last = tokens[operandEnd(tokens, index + 1)];
    if (!last) continue;
    token.value = '_xlfn.SINGLE(';
    last.value += ')';
  }
}

function operandEnd(tokens: readonly FormulaToken[], from: number): number {
  const first = tokens[from];
  if (first?.type === 'func') return closingIndex(tokens, from + 1);
  if (first?.value === '(') return closingIndex(tokens, from);
  return tokens[from + 1]?.value === '#' ? from + 1 : from;
}
