import { type Answer, answered, refused } from './answer';
import { calendarDate } from './calendarDate';
import { type CellInput, isBlank, textOf } from './cell';
import type { Series } from './series';
import { seriesFromWords } from './seriesFromWords';
import { seriesOnDate } from './seriesOnDate';
import type { SeriesProblem } from './seriesProblem';

const LAST_MONTH = 12;

const shapeOf = (words: readonly string[]): string =>
  words.map((word) => (word.length === 4 ? 'Y' : word.length <= 2 ? 'n' : '?')).join('');

/** `2024-06`, `06/2024`, `01/06/2024` (day first, as in Britain) and `2024-06-01`. */
const seriesFromNumbers = (words: readonly string[], text: string): Answer<Series, SeriesProblem> => {
  const [a = 0, b = 0, c = 0] = words.map(Number);
  const on = (year: number, month: number, day: number): Answer<Series, SeriesProblem> =>
    seriesOnDate({ year, month, day }, text);
  switch (shapeOf(words)) {
    case 'Ynn':
      return on(a, b, c);
    case 'nnY':
      return on(c, b, a);
    case 'nY':
      return on(b, a, 1);
    case 'Yn':
      return b > LAST_MONTH ? refused({ rule: 'TERMS', code: 'series-season-missing', facts: { text } }) : on(a, b, 1);
    case 'Y':
    case 'YY':
      return refused({ rule: 'TERMS', code: 'series-season-missing', facts: { text } });
    case 'n':
    case 'nn':
    case 'nnn':
      return refused({ rule: 'TERMS', code: 'series-two-digit-year', facts: { text } });
    default:
      return refused({ rule: 'TERMS', code: 'series-unreadable', facts: { text, suggestions: [] } });
  }
};

const WORDS = /^[a-z0-9]+(?:[\s/.,&–-]+[a-z0-9]+)*$/;
const NUMBERS = /^\d+(?:(?:\s+(?:[/–-]\s*)?|[/–-]\s*)\d+)*$/;
const SERIAL_NUMBER = /^\d{5}$/;

const isAsKept = (text: string): text is Series => /^20\d\d-0[16]$/.test(text);

/**
 * Reads a series in every spelling of the conventions: `2024-06`, `June 2024`, `Dec 2023/Jan 2024`, a date or its serial number.
 * A two-digit year alone, a date within a month and any other month are problems, because a wrong series gives a wrong grade.
 */
export const parseSeries = (input: CellInput): Answer<Series, SeriesProblem> => {
  // Mostly it is spelt as it is kept; only another text is looked at for the series it means.
  if (typeof input === 'string' && isAsKept(input)) return answered(input);
  // Excel has handed blank cells to functions as 0, which is no series either.
  if (isBlank(input) || input === 0) return refused({ rule: 'TERMS', code: 'series-missing', facts: {} });
  const text = textOf(input);
  const typed = text.toLowerCase();
  const date = SERIAL_NUMBER.test(typed) ? calendarDate(Number(typed)) : undefined;
  if (date !== undefined) return seriesOnDate(date, text);
  if (NUMBERS.test(typed)) return seriesFromNumbers(typed.match(/\d+/g) ?? [], text);
  if (WORDS.test(typed) && /[a-z]/.test(typed)) return seriesFromWords(typed.match(/[a-z]+|\d+/g) ?? [], text);
  return refused({ rule: 'TERMS', code: 'series-unreadable', facts: { text, suggestions: [] } });
};
