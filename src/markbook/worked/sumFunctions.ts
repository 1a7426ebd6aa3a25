import { isBlank, type CellInput } from '../../rules';
import {
  areEqual,
  asNumber,
  holds,
  looksLikeError,
  isLike,
  one,
  singlePart,
  type GivenParts,
  type Part,
  type Parts,
} from './part';
import { bestOf, isFree, NOTHING, productOf, restOfAll, UNSEEN, type Rest } from './rest';

type Play = (given: GivenParts) => Parts;

const allOf = ({ count, at }: GivenParts, from = 0): readonly Part[] =>
  Array.from({ length: count - from }, (_, index) => at(from + index)).flatMap((parts) => parts.flat());

const restsOf = (parts: readonly Part[]): readonly Rest[] => parts.map(({ rest }) => rest);

const isKnown = (parts: readonly Part[]): boolean => parts.every(({ value }) => value !== undefined);

const numbersIn = (parts: readonly Part[]): readonly number[] =>
  parts.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));

/** A value worked out from all the cells given. */
const ofAll =
  (answer: (parts: readonly Part[]) => CellInput | undefined, rest = restOfAll, from = 0): Play =>
  (given) => {
    const parts = allOf(given, from);
    const error = parts.find(({ value }) => looksLikeError(value))?.value;
    return one(isKnown(parts) ? (error ?? answer(parts)) : undefined, rest(restsOf(parts)));
  };

const sum = (parts: readonly Part[]): number => numbersIn(parts).reduce((total, each) => total + each, 0);

const countOf = (is: (value: CellInput) => boolean): Play =>
  ofAll((parts) => parts.filter(({ value }) => value !== undefined && is(value)).length);

/** A value worked out from one. */
const ofOne =
  (answer: (value: CellInput, given: GivenParts) => CellInput | undefined): Play =>
  (given) => {
    const { value, rest } = singlePart(given.at(0));
    return one(value === undefined ? undefined : answer(value, given), rest);
  };

const unknown: Play = (given) => one(undefined, restOfAll([...restsOf(allOf(given)), UNSEEN]));

/** A constant that a condition chose rests on what the condition looked at. */
const chosenBy = (condition: Rest, parts: Parts): Parts =>
  parts.map((row) => row.map(({ value, rest }) => ({ value, rest: isFree(rest) ? condition : rest })));

const choose: Play = (given) => {
  const { value, rest } = singlePart(given.at(0));
  const isSo = holds(value);
  if (isSo === undefined) return unknown(given);
  const index = isSo ? 1 : 2;
  return chosenBy(rest, index < given.count ? given.at(index) : one(false));
};

const chooseFirst: Play = (given) => {
  const looked: Rest[] = [];
  for (let index = 0; index + 1 < given.count; index += 2) {
    const { value, rest } = singlePart(given.at(index));
    const isSo = holds(value);
    if (isSo === undefined) return unknown(given);
    looked.push(rest);
    if (isSo) return chosenBy(restOfAll(looked), given.at(index + 1));
  }
  return one('#N/A', restOfAll(looked));
};

const unlessError: Play = (given) => {
  const tried = singlePart(given.at(0));
  if (tried.value === undefined) return one(undefined, restOfAll([tried.rest, UNSEEN]));
  return looksLikeError(tried.value) ? chosenBy(restOfAll([tried.rest, UNSEEN]), given.at(1)) : given.at(0);
};

const logic =
  (answer: (values: readonly (boolean | undefined)[]) => boolean | undefined): Play =>
  (given) => {
    const parts = allOf(given);
    return one(answer(parts.map(({ value }) => holds(value))), restOfAll(restsOf(parts)));
  };

const criterion = (wanted: Part['value']): ((value: CellInput) => boolean) | undefined => {
  if (wanted === undefined || (typeof wanted === 'string' && /[*?]/.test(wanted))) return undefined;
  const [, sign, rest = ''] = typeof wanted === 'string' ? (/^(<=|>=|<>|[<>=])(.*)$/.exec(wanted) ?? []) : [];
  if (sign === undefined) return (value) => isLike(value, wanted);
  if (sign === '=') return (value) => (rest === '' ? isBlank(value) : isLike(value, rest));
  if (sign === '<>') return (value) => (rest === '' ? !isBlank(value) : !isLike(value, rest));
  const bound = Number(rest);
  if (rest === '' || Number.isNaN(bound)) return undefined;
  const compared: Readonly<Record<string, (number: number) => boolean>> = {
    '<': (number) => number < bound,
    '>': (number) => number > bound,
    '<=': (number) => number <= bound,
    '>=': (number) => number >= bound,
  };
  return (value) => typeof value === 'number' && compared[sign]?.(value) === true;
};

const countIf: Play = (given) => {
  const cells = given.at(0).flat();
  const is = criterion(singlePart(given.at(1)).value);
  const isKnownHere = is !== undefined && isKnown(cells);
  const found = cells.filter(({ value }) => value !== undefined && is?.(value) === true);
  return one(isKnownHere ? found.length : undefined, restOfAll(restsOf(cells)));
};

/** The cells that fulfil all conditions; undefined where that is not known. */
const fulfilling = (
  cells: readonly Part[],
  conditions: readonly (readonly [cells: readonly Part[], wanted: Part])[],
): readonly Part[] | undefined => {
  const tests = conditions.map(([looked, wanted]) => ({ looked, is: criterion(wanted.value) }));
  if (tests.some(({ looked, is }) => is === undefined || looked.length !== cells.length || !isKnown(looked)))
    return undefined;
  return cells.filter((_, index) => tests.every(({ looked, is }) => is?.(looked[index]?.value ?? null) === true));
};

const summedWhere = (found: readonly Part[] | undefined): Parts =>
  found === undefined || found.length === 0
    ? one(found === undefined ? undefined : 0, UNSEEN)
    : one(isKnown(found) ? sum(found) : undefined, restOfAll(restsOf(found)));

const sumIf: Play = (given) => {
  const looked = given.at(0).flat();
  const cells = given.count > 2 ? given.at(2).flat() : looked;
  return summedWhere(fulfilling(cells, [[looked, singlePart(given.at(1))]]));
};

const sumIfs: Play = (given) => {
  const conditions = Array.from({ length: Math.floor((given.count - 1) / 2) }, (_, index) => {
    return [given.at(1 + 2 * index).flat(), singlePart(given.at(2 + 2 * index))] as const;
  });
  return summedWhere(fulfilling(given.at(0).flat(), conditions));
};

const products: Play = (given) => {
  const rests = Array.from({ length: given.count }, (_, index) => restOfAll(restsOf(given.at(index).flat())));
  return one(undefined, rests.length === 0 ? NOTHING : rests.reduce(productOf));
};

const largest = (parts: readonly Part[]): number => numbersIn(parts).reduce((most, each) => Math.max(most, each), 0);

const rounded = ofOne((value, given) => {
  const [number, digits] = [asNumber(value), given.count > 1 ? asNumber(singlePart(given.at(1)).value) : 0];
  if (number === undefined || digits === undefined) return undefined;
  return Math.round(number * 10 ** digits) / 10 ** digits;
});

/** The functions that schools work marks out with, look-ups apart. */
export const SUM_FUNCTIONS: Readonly<Record<string, Play>> = {
  SUM: ofAll(sum),
  AVERAGE: ofAll((parts) => (numbersIn(parts).length === 0 ? '#DIV/0!' : sum(parts) / numbersIn(parts).length)),
  MIN: ofAll((parts) =>
    numbersIn(parts).reduce((least, each, place) => (place === 0 ? each : Math.min(least, each)), 0),
  ),
  SUMPRODUCT: products,
  SUBTOTAL: ofAll(() => undefined, restOfAll, 1),
  AGGREGATE: ofAll(() => undefined, restOfAll, 2),
  MAX: ofAll(largest, bestOf),
  LARGE: ofAll(() => undefined, bestOf),
  COUNT: countOf((value) => typeof value === 'number'),
  COUNTA: countOf((value) => value !== null),
  COUNTBLANK: countOf(isBlank),
  COUNTIF: countIf,
  SUMIF: sumIf,
  SUMIFS: sumIfs,
  IF: choose,
  IFS: chooseFirst,
  IFERROR: unlessError,
  IFNA: unlessError,
  AND: logic((values) => (values.includes(false) ? false : values.includes(undefined) ? undefined : true)),
  OR: logic((values) => (values.includes(true) ? true : values.includes(undefined) ? undefined : false)),
  NOT: ofOne((value) => {
    const isSo = holds(value);
    return isSo === undefined ? undefined : !isSo;
  }),
  ISBLANK: ofOne((value) => value === null),
  ISNUMBER: ofOne((value) => typeof value === 'number'),
  ISTEXT: ofOne((value) => typeof value === 'string' && !looksLikeError(value)),
  ISERROR: ofOne(looksLikeError),
  LEN: ofOne((value) => String(value ?? '').length),
  TRIM: ofOne((value) => String(value ?? '').trim()),
  ROUND: rounded,
  ROUNDUP: ofOne(() => undefined),
  ROUNDDOWN: ofOne(() => undefined),
  INT: ofOne(() => undefined),
  CEILING: ofOne(() => undefined),
  FLOOR: ofOne(() => undefined),
  MROUND: ofOne(() => undefined),
  N: ofOne((value) => (typeof value === 'number' ? value : 0)),
  VALUE: ofOne((value) => asNumber(value) ?? '#VALUE!'),
  COLUMNS: (given) => one(given.at(0)[0]?.length ?? 0, NOTHING),
  ROWS: (given) => one(given.at(0).length, NOTHING),
  EXACT: (given) => {
    const [left, right] = [singlePart(given.at(0)), singlePart(given.at(1))];
    const isExact =
      left.value === undefined || right.value === undefined ? undefined : areEqual(left.value, right.value);
    return one(isExact, restOfAll([left.rest, right.rest]));
  },
};

/** A function that nobody here knows: what it is given is known, not what it makes of it. */
export const unknownFunction: Play = unknown;
