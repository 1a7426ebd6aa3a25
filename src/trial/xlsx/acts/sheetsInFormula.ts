import { formulaTokens, type FormulaToken } from '../formulas/tokens';
import { isOfPlace, type MovedFormula } from './movedFormula';
import { isSameName, referred, spelledSheet } from './sheetPrefix';

const LOST = '#REF!';

/** A formula in which a sheet goes by its new name. */
export function renamedInFormula(formula: string, from: string, to: string): MovedFormula {
  const tokens = formulaTokens(formula);
  eachNamed(tokens, (reference) => {
    const { sheet, lastSheet, isElsewhere, cells } = referred(reference);
    if (sheet === null || isElsewhere) return reference;
    if (!isSameName(sheet, from) && !(lastSheet !== null && isSameName(lastSheet, from))) return reference;
    const now = (name: string): string => (isSameName(name, from) ? to : name);
    return `${spelledSheet(now(sheet), lastSheet === null ? null : now(lastSheet))}!${cells}`;
  });
  return { formula: joined(tokens), isAffected: tokens.some(({ type, value }) => type === 'func' && isOfPlace(value)) };
}

/** A formula in which tables go by other names; those are told by small letters. */
export function renamedTables(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  const tokens = formulaTokens(formula);
  for (const token of tokens) {
    const [table = ''] = token.value.split('[', 1);
    const name = /^(?:structured|range_named)$/.test(token.type) ? names.get(table.toLowerCase()) : undefined;
    if (name !== undefined) token.value = name + token.value.slice(table.length);
  }
  return joined(tokens);
}

/** What goes with a sheet: itself, and the tables and names that can't be read any more, in small letters. */
export interface Gone {
  readonly sheet: string;
  readonly tables: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** What a formula is once a sheet is gone. */
export function lostInFormula(formula: string, { sheet: gone, tables, names }: Gone): MovedFormula {
  const tokens = formulaTokens(formula);
  const isRun = tokens.some(({ type, value }) => type.startsWith('range') && referred(value).lastSheet !== null);
  const isOf = tokens.some(
    ({ type, value }) =>
      (type === 'func' && isOfPlace(value)) ||
      (type === 'range_named' && names.has(referred(value).cells.toLowerCase())),
  );
  eachNamed(tokens, (reference) => {
    const { sheet, isElsewhere, lastSheet } = referred(reference);
    return sheet !== null && lastSheet === null && !isElsewhere && isSameName(sheet, gone) ? LOST : reference;
  });
  for (const token of tokens) {
    const table = (token.value.split('[', 1)[0] ?? '').toLowerCase();
    if (/^(?:structured|range_named)$/.test(token.type) && tables.has(table)) token.value = LOST;
  }
  const lost = joined(tokens);
  return { formula: lost, isAffected: isRun || isOf || lost !== formula };
}

/** Does a run of sheets in a formula begin or end with this one? */
export function isEndOfRun(formula: string, name: string): boolean {
  if (!formula.includes('!')) return false;
  return formulaTokens(formula).some(({ type, value }) => {
    const { sheet, lastSheet } = referred(type.startsWith('range') ? value : '');
    return lastSheet !== null && [sheet ?? '', lastSheet].some((each) => isSameName(each, name));
  });
}

/** Does a formula read a run of sheets, or a cell named by text? */
export const readsRun = (formula: string): boolean =>
  formulaTokens(formula).some(
    ({ type, value }) =>
      (type === 'func' && isOfPlace(value)) || (type.startsWith('range') && referred(value).lastSheet !== null),
  );

const joined = (tokens: readonly FormulaToken[]): string => tokens.map(({ value }) => value).join('');

/** A sheet is also named in front of an error, as in `Marks!#REF!`. */
function eachNamed(tokens: readonly FormulaToken[], change: (reference: string) => string): void {
  tokens.forEach((token, index) => {
    const { type, value } = token;
    if (/^(?:range|structured)/.test(type) && value.includes('!')) token.value = change(value);
    const mark = tokens[index + 1];
    if (type !== 'context' || mark?.value !== '!') return;
    const changed = change(`${value}!`);
    if (changed === `${value}!`) return;
    token.value = changed === LOST ? '' : changed;
    mark.value = '';
  });
}
