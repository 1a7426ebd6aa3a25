import { isErrorValue, type Given, type Matrix } from './values';

type Later = () => Matrix;

const flat = (given: readonly Later[]): readonly Given[] => given.flatMap((each) => each().flat());
const numbersOf = (given: readonly Later[]): readonly number[] =>
  flat(given).filter((each): each is number => typeof each === 'number');

const ofNumbers =
  (answer: (numbers: readonly number[]) => Given) =>
  (given: readonly Later[]): Matrix => {
    const error = flat(given).find(isErrorValue);
    return [[error ?? answer(numbersOf(given))]];
  };

const first = (given: Later | undefined): Given => given?.()[0]?.[0] ?? null;

const words = (value: Given): string => (isErrorValue(value) ? value.error : String(value ?? ''));

const alike = (value: Given, wanted: Given): boolean => words(value).toUpperCase() === words(wanted).toUpperCase();

/** Numbers first, then text, each in their order. */
const inOrder = (one: Given, other: Given): number => {
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return words(one).localeCompare(words(other), 'en-GB');
};

/** The few everyday functions that teachers' sheets of the tests hold; others are not played. */
export const PLAIN_FUNCTIONS: Readonly<Record<string, (given: readonly Later[]) => Matrix>> = {
  SUM: ofNumbers((numbers) => numbers.reduce((sum, each) => sum + each, 0)),
  MAX: ofNumbers((numbers) => Math.max(0, ...numbers)),
  MIN: ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  COUNT: (given) => [[numbersOf(given).length]],
  COUNTA: (given) => [[flat(given).filter((each) => each !== null).length]],
  IF: ([condition, then, otherwise]) => {
    const holds = first(condition);
    if (isErrorValue(holds)) return [[holds]];
    const chosen = holds === true || (typeof holds === 'number' && holds !== 0) ? then : otherwise;
    return chosen?.() ?? [[false]];
  },
  COUNTIF: ([cells, wanted]) => [[(cells?.() ?? []).flat().filter((each) => alike(each, first(wanted))).length]],
  AVERAGE: ofNumbers((numbers) =>
    numbers.length === 0 ? { error: '#DIV/0!' } : numbers.reduce((sum, each) => sum + each, 0) / numbers.length,
  ),
  ROWS: ([cells]) => [[(cells?.() ?? []).length]],
  COLUMNS: ([cells]) => [[(cells?.()[0] ?? []).length]],
  UNIQUE: ([cells]) => {
    const rows = cells?.() ?? [];
    return rows.filter((row, at) => rows.findIndex(([value]) => alike(value ?? null, row[0] ?? null)) === at);
  },
  SORT: ([cells]) => [...(cells?.() ?? [])].sort(([one = null], [other = null]) => inOrder(one, other)),
  INDEX: ([cells, row, column]) => {
    const matrix = cells?.() ?? [];
    const [down, across] = [Number(first(row)), Number(first(column) ?? 1)];
    return [[matrix[down - 1]?.[across - 1] ?? { error: '#REF!' }]];
  },
  IFERROR: ([value, otherwise]) => (isErrorValue(first(value)) ? (otherwise?.() ?? [[null]]) : (value?.() ?? [[null]])),
};
