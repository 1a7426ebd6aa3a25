import { refused, type Answer } from './answer';
import { nearMisses } from './nearMiss';
import type { Series } from './series';
import type { SeriesProblem } from './seriesProblem';
import { seriesOnDate } from './seriesOnDate';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const SUMMER_MONTH = 6;

const MONTH_SPELLINGS: readonly (readonly [string, number])[] = [
  ...MONTHS.flatMap((name, index) => [name, name.slice(0, 3)].map((spelling) => [spelling, index + 1] as const)),
  ['sept', 9],
  ['summer', SUMMER_MONTH],
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(MONTH_SPELLINGS);

/** Which months of one series may stand together: `Dec/Jan`, `May/June`. */
const PAIRS = ['12 1', '5 6'];

/** M a month's name, Y a year of four figures, n a number of one or two. */
const SHAPES = /^(?:nMY|YM|M{1,2}(?:Y|YY|Yn)|MYMY|MYMn|MnMY)$/;

type Reading = Answer<Series, SeriesProblem>;

const unreadable = (text: string, suggestions: readonly Series[] = []): Reading =>
  refused({ rule: 'TERMS', code: 'series-unreadable', facts: { text, suggestions } });

const shapeOf = (words: readonly string[]): string =>
  words
    .map((word) => (MONTH_OF.has(word) ? 'M' : /^\d{4}$/.test(word) ? 'Y' : /^\d{1,2}$/.test(word) ? 'n' : '?'))
    .join('');

/** `June 2024`, `Summer 2024`, `Dec/Jan 2024`, `Dec 2023/Jan 2024`, `December/January 2023-24`, `1 June 2024`. */
export const seriesFromWords = (words: readonly string[], text: string): Reading => {
  const shape = shapeOf(words);
  if (shape.includes('?')) return unreadable(text, suggestionsFor(words));
  if (!shape.includes('Y')) {
    const code = shape.includes('n') ? 'series-two-digit-year' : 'series-year-missing';
    return refused({ rule: 'TERMS', code, facts: { text } });
  }
  const months = words.flatMap((word) => MONTH_OF.get(word) ?? []);
  if (!SHAPES.test(shape) || (months.length === 2 && !PAIRS.includes(months.join(' ')))) return unreadable(text);
  const numbers = words.filter((word) => !MONTH_OF.has(word));
  const [month = 0] = months;
  if (shape === 'nMY') return seriesOnDate({ year: Number(numbers[1]), month, day: Number(numbers[0]) }, text);
  return ofOneSeries(yearsOfMonths(months, inFull(numbers), shape), text);
};

/** `24` beside 2023 is 2024. */
const inFull = (years: readonly string[]): readonly number[] => {
  const century = years.find((year) => year.length === 4)?.slice(0, 2) ?? '';
  return years.map((year) => Number(year.length === 4 ? year : century + year.padStart(2, '0')));
};

interface MonthOfYear {
  readonly month: number;
  readonly year: number;
}

/** One year belongs to the last month named. Two years after the months are a school year, two between them stand for themselves. */
const yearsOfMonths = (months: readonly number[], years: readonly number[], shape: string): readonly MonthOfYear[] => {
  const [first = 0, second] = years;
  if (second === undefined) return months.slice(-1).map((month) => ({ month, year: first }));
  if (/^M[Yn]M/.test(shape)) return months.map((month, index) => ({ month, year: years[index] ?? 0 }));
  return second === first + 1 ? months.map((month) => ({ month, year: month >= 9 ? first : second })) : [];
};

const ofOneSeries = (named: readonly MonthOfYear[], text: string): Reading => {
  const [first, ...others] = named.map(({ month, year }) => seriesOnDate({ year, month, day: 1 }, text));
  if (first === undefined) return refused({ rule: 'TERMS', code: 'series-years-disagree', facts: { text } });
  const agree = others.every((other) => first.ok && other.ok && other.value === first.value);
  return agree ? first : refused({ rule: 'TERMS', code: 'series-years-disagree', facts: { text } });
};

/** What a misspelt month was probably meant to be, when only one month is that near. */
const suggestionsFor = (words: readonly string[]): readonly Series[] => {
  const mended = words.map((word) => {
    const [month, ...others] = /^[a-z]/.test(word) && !MONTH_OF.has(word) ? nearMisses(word, MONTH_SPELLINGS) : [];
    return month === undefined || others.length > 0 ? word : (MONTHS[month - 1] ?? word);
  });
  if (shapeOf(mended).includes('?')) return [];
  const reading = seriesFromWords(mended, mended.join(' '));
  return reading.ok ? [reading.value] : [];
};
