import { parseSeries } from '../../rules';
import { COMPONENTS } from '../../reference/specifications/structures';
import { SUBJECTS } from '../../reference/specifications/subjects';
import { COMPONENT_ROLES, PLAIN_ROLES, type Tracker } from '../tracker';
import { isRecord } from './isRecord';
import { SET_UP_BOUNDS } from './setUpBounds';

type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === 'string' && value.length <= SET_UP_BOUNDS.name;
const isName: Fits = (value) => isText(value) && value !== '';
const isHeading: Fits = (value) => typeof value === 'string';
const isFlag: Fits = (value) => typeof value === 'boolean';
const isAnything: Fits = () => true;

const isWhole =
  (least: number, most: number): Fits =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const isRow = isWhole(-SET_UP_BOUNDS.row, SET_UP_BOUNDS.row);
const isColumn = isWhole(0, SET_UP_BOUNDS.column - 1);
const isCount = isWhole(1, SET_UP_BOUNDS.column);

const isOneOf = (words: readonly string[]): Fits => {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value) => known.has(value);
};

const isSeries: Fits = (value) => {
  if (typeof value !== 'string') return false;
  const parsed = parseSeries(value);
  return parsed.ok && parsed.value === value;
};

const isListOf =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.length <= SET_UP_BOUNDS.columns && value.every(fits);

/** Two values, each of which fits, and which fit each other. */
const isPair =
  (first: Fits, second: Fits, fit: (one: number, other: number) => boolean = isAnything): Fits =>
  (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    first(value[0]) &&
    second(value[1]) &&
    fit(value[0] as number, value[1] as number);

/** A record each of whose keys and values fits; `__proto__` is no key that anything is looked up by. */
const isRecordOf =
  (key: Fits, of: Fits): Fits =>
  (value) =>
    isRecord(value) && Object.keys(value).every((each) => each === '__proto__' || (key(each) && of(value[each])));

/** A record whose parts fit; it may have others besides. */
const isOf =
  (needed: Readonly<Record<string, Fits>>, optional: Readonly<Record<string, Fits>>): Fits =>
  (value) =>
    isRecord(value) &&
    Object.entries(needed).every(([key, fits]) => fits(value[key])) &&
    Object.entries(optional).every(([key, fits]) => value[key] === undefined || fits(value[key]));

const isComponent = isOneOf(COMPONENTS);
const bySeries = (of: Fits): Fits => isRecordOf(isSeries, of);

const ROLES = [
  ...PLAIN_ROLES,
  ...COMPONENT_ROLES.flatMap((kind) => COMPONENTS.map((component) => `${kind} ${component}` as const)),
];

const fits = isOf(
  {
    id: isName,
    name: isName,
    subject: isOneOf(SUBJECTS.map(({ code }) => code)),
    sheet: isName,
    headerRows: isPair(
      isRow,
      isRow,
      (first, last) => first >= 0 && first <= last && last - first < SET_UP_BOUNDS.headingRows,
    ),
    learnerRows: isPair(isRow, isRow),
    columns: isListOf(
      isOf(
        { role: isOneOf(ROLES), heading: isHeading, column: isColumn },
        { alike: isPair(isColumn, isCount, (order, of) => order < of) },
      ),
    ),
    series: isRecordOf(isComponent, isSeries),
  },
  {
    table: isName,
    endsThere: isFlag,
    leftAlone: isListOf(isHeading),
    sending: isRecordOf(
      isComponent,
      isOf({}, { series: isSeries, standardisedOn: bySeries(isText), inCohort: bySeries(isFlag) }),
    ),
    school: isText,
    shared: isOneOf(['frozen', 'plain']),
  },
);

/**
 * True of what is a tracker in every part; parts that a later version adds are no fault. By hand, for the cells' functions
 * read the set-up too, and a checker of any shape weighs more than all their rules; a test holds it against one.
 */
export const isTracker = (value: unknown): value is Tracker => fits(value);
