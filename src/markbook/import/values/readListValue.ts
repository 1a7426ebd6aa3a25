import { readNotOut, readWhole, type NotOut } from '../../../rules';

export type ValueFault = 'unreadable' | 'not-whole' | 'negative' | 'above-max';

/** What one cell of a list says about a mark or UMS. A word is asked about, once for the whole list. */
export type ListValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'absent' }
  /** A UMS that Pearson has not given yet. */
  | { readonly kind: 'not-out'; readonly because: NotOut }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'fault'; readonly fault: ValueFault };

interface ListValueText {
  readonly text: string;
  readonly what: 'mark' | 'ums';
}

/** Two spellings of a word that differ in case only are one word; '' is a blank. */
export const wordKey = (text: string): string => text.trim().toLowerCase();

/**
 * Reads a mark or UMS of a list. Only a whole number within the maximum and X itself are taken as they stand; Q and R
 * beside a UMS are Pearson's own letters for no result yet.
 */
export const readListValue = ({ text, what }: ListValueText, max: number): ListValue => {
  const word = wordKey(text);
  if (word === 'x') return { kind: 'absent' };
  const because = what === 'ums' ? readNotOut(text) : null;
  if (because !== null) return { kind: 'not-out', because };
  const reading = readWhole(text, max);
  if (reading.ok) return { kind: 'number', value: reading.value };
  const [fault] = reading.faults;
  return fault === 'unreadable' && !/\d/.test(text) ? { kind: 'word', word } : { kind: 'fault', fault };
};
