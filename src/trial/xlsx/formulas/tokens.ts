import { tokenize } from '@borgar/fx/xlsx';

export interface FormulaToken {
  readonly type: string;
  value: string;
}

/** Splits a formula; its leading `=`, where there is one, is a token too. */
export function formulaTokens(formula: string): FormulaToken[] {
  return tokenize(formula).map(({ type, value }) => ({ type, value }));
}

/** The index of the bracket that closes the one at `open`; the list's length when none does. */
export function closingIndex(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const { type, value } = tokens[index] ?? { type: '', value: '' };
    if (type !== 'operator') continue;
    if (value === '(' || value === '{') depth += 1;
    if (value === ')' || value === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}

/** For each opening bracket the index of the one that closes it; none for those that nothing closes. */
export type Closings = ReadonlyMap<number, number>;

/** Finds all brackets that belong together in one go. */
export function closingIndexes(tokens: readonly FormulaToken[]): Closings {
  const closings = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ type, value }, index) => {
    if (type !== 'operator') return;
    if (value === '(' || value === '{') open.push(index);
    const last = value === ')' || value === '}' ? open.pop() : undefined;
    if (last !== undefined) closings.set(last, index);
  });
  return closings;
}

/** Where each argument of a call begins and ends (end excluded), from the index of its opening bracket. */
export function argumentSpans(tokens: readonly FormulaToken[], open: number): { from: number; to: number }[] {
  const close = closingIndex(tokens, open);
  const spans: { from: number; to: number }[] = [];
  let from = open + 1;
  for (let index = open + 1; index < close; index += 1) {
    const token = tokens[index];
    if (token?.type !== 'operator') continue;
    if (token.value === '(' || token.value === '{') index = closingIndex(tokens, index);
    else if (token.value === ',') {
      spans.push({ from, to: index });
      from = index + 1;
    }
  }
  if (close > open + 1) spans.push({ from, to: close });
  return spans;
}

/** Is this token one that names cells, alone or as a name? */
export function isReference(token: FormulaToken | undefined): boolean {
  return token !== undefined && /^(range|structured)/.test(token.type);
}
