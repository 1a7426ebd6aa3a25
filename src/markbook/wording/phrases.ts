import type { ConversionKey } from '../../rules';
import { subjectOfCode } from '../../reference/specifications/subjects';
import type { CellPlace } from '../sheet';
import { inFigures } from './counted';
import { either, listed } from './say';

const LONGEST_QUOTE = 24;

/** What was typed, in quotation marks, cut short so that the sentence stays readable. */
export const quoted = (text: string): string =>
  `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text}”`;

const SMALL_NUMBERS = ['no', 'one', 'two', 'three'];

/** A small number in words. */
export const inWords = (count: number): string => SMALL_NUMBERS[count] ?? String(count);

const MOST_NAMED = 4;

/** "1, 2, 3 and 197 more": of a long list only the first are named. */
export const firstOf = (words: readonly string[]): string =>
  words.length <= MOST_NAMED
    ? listed(words)
    : listed([...words.slice(0, MOST_NAMED - 1), `${inFigures(words.length - MOST_NAMED + 1)} more`]);

const MOST_SUGGESTIONS = 3;

/** "Did you mean DIT?" for near misses, otherwise the advice given. */
export const didYouMean = (suggestions: readonly string[], otherwise: string): string =>
  suggestions.length === 0 ? otherwise : `Did you mean ${either(suggestions.slice(0, MOST_SUGGESTIONS))}?`;

/** "DIT C1 2024-06". */
export const named = ({ subject, component, series }: ConversionKey): string => `${subject} ${component} ${series}`;

/** A subject as a sentence names it. */
export const titleOf = (code: string): string => subjectOfCode(code)?.title ?? code;

/** "BTEC Tables!D31". */
export const placed = ({ sheet, cell }: CellPlace): string => `${sheet}!${cell}`;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The name of a month, 1 to 12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

/** What a class’s heading says where its sheet shows nobody. */
export const NO_LEARNERS = 'No learners found on this sheet.';

/** Of somebody whom nothing but a name tells. */
export const NO_OWN_NUMBER = 'no UCI, ULN or candidate number of their own';
