import { parseStructRef } from '@borgar/fx/xlsx';
import { formulaTokens, isReference, type FormulaToken } from './tokens';

/** What the page's spreadsheet knows: functions in capitals, tables in small letters. */
export interface Known {
  readonly functions: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

/** Can the page work this formula out as Excel does? */
export function canCompute(formula: string, known: Known): boolean {
  const tokens = formulaTokens(formula);
  return tokens.every((token, index) => {
    if (token.type === 'func') return known.functions.has(token.value.toUpperCase()) || isParameterCall(tokens, token);
    if (token.type === 'unknown' || token.type.startsWith('context')) return false;
    if (token.type === 'operator') return token.value !== '@';
    if (token.type === 'whitespace') return !isReference(tokens[index - 1]) || !isReference(tokens[index + 1]);
    if (token.type === 'structured') return isKnownTable(token.value, known);
    if (token.type !== 'range') return true;
    return !/\[|![^!]*!|:[^!]*!/.test(token.value);
  });
}

function isParameterCall(tokens: readonly FormulaToken[], call: FormulaToken): boolean {
  const name = call.value.toLowerCase();
  return tokens.some((token) => token.type === 'range_named' && token.value.toLowerCase() === name);
}

function isKnownTable(reference: string, known: Known): boolean {
  const parsed = parseStructRef(reference);
  if (!parsed || (parsed.sections?.length ?? 0) > 1) return false;
  return !parsed.table || known.tables.has(parsed.table.toLowerCase());
}
