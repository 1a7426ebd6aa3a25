import { refused, type Answer } from './answer';
import type { Series } from './series';
import type { SeriesProblem } from './seriesProblem';
import { seriesOnDate } from './seriesOnDate';

const LAST_MONTH = 12;

const shapeOf = (words: readonly string[]): string =>
  words.map((word) => (word.length === 4 ? 'Y' : word.length <= 2 ? 'n' : '?')).join('');

/** `2024-06`, `06/2024`, `01/06/2024` (day first, as in Britain) and `2024-06-01`. */
export const seriesFromNumbers = (words: readonly string[], text: string): Answer<Series, SeriesProblem> => {
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
