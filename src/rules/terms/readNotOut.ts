import { textOf, type CellInput } from './cell';

/** Why Pearson has given no result yet where one is due. */
export type NotOut = 'pending' | 'withheld';

const LETTERS: ReadonlyMap<string, NotOut> = new Map([
  ['Q', 'pending'],
  ['R', 'withheld'],
]);

/** What a result of `Q` or `R` means: there is no result yet. null for anything else. */
export const readNotOut = (input: CellInput): NotOut | null => LETTERS.get(textOf(input).toUpperCase()) ?? null;
