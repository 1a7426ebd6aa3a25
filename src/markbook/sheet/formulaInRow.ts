import { isRange, tokenize } from '@borgar/fx';

/** A formula of one row moved to another: what it takes from its own row moves along, all else stays. Rows count from 0. */
export const formulaInRow = (formula: string, from: number, to: number): string => {
  const ownRow = new RegExp(`(\\$?[A-Z]{1,3})${from + 1}(?!\\d)`, 'gi');
  return tokenize(formula)
    .map((token) =>
      isRange(token) && !token.value.includes('!') ? token.value.replace(ownRow, `$1${to + 1}`) : token.value,
    )
    .join('');
};
