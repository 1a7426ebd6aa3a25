import fc from 'fast-check';
import type { Area } from '../../../src/markbook/sheet/sheetSnapshot';
import { findTrackers } from '../../../src/markbook/tracker/findTrackers';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import { draftOf, trackerOf } from '../../../src/markbook/tracker/trackerDraft';
import type { CellInput } from '../../../src/rules';
import { sheetOf } from './sheets';

const MARK_HEADINGS = [
  '{}',
  '{} mark',
  '{} raw mark',
  '{} /60',
  '{} (out of 60)',
  'Component {n}',
  'Component {n} mark',
  '{} total',
];
const OTHER_HEADINGS = [
  ...['C1 effort', 'C2 target', 'C1 target mark', 'C2 max', 'C1 average', 'C2 pass mark', 'C1 IV', 'C2 homework'],
  ...['C1 attendance', 'C2 days late', 'Exam access', 'Exam room', 'Seat', 'C1 T1', 'C2 task 2', 'C1 date in'],
  ...['C2 predicted', 'C1 %', 'C2 LO A', 'Effort', 'Target grade', 'House', 'C1 draft', 'Attendance', 'C1 Task 1'],
  ...['C1 resub', 'C2 attempt 2', 'C1 level', 'C2 +/-', 'C1 points', 'C2 old mark', 'C1 word count', 'C2 /100'],
];
const BELOW_COMPONENT = ['Grade', 'Target', 'Effort', 'Task 1', 'IV', 'Date in', 'Comments', '%'];
const TITLES: readonly (readonly CellInput[])[] = [['BTEC DIT Year 11'], ['Teacher: A. Sample', null, null, 2026], []];
/** What stands below a class: a label, and figures under the marks where it is a sum or an average. */
const FOOTERS = ['Average', 'Total', 'Mean mark', 'Out of', 'Number of students: 12', 'Printed on 12/06/2025 at 14:02'];
const WITH_FIGURES: ReadonlySet<string> = new Set(FOOTERS.slice(0, 4));
const ODD_MARKS: readonly CellInput[] = [null, 'X', 'abs', 'A', '-', '45/60', '31', 0];

/** How a class's sheet was made by hand. */
export interface HandMade {
  readonly marks: readonly (readonly [CellInput, CellInput])[];
  readonly headings: readonly [string, string];
  readonly others: readonly string[];
  readonly below: readonly string[];
  readonly order: readonly number[];
  readonly isInTwoRows: boolean;
  readonly isMerged: boolean;
  readonly titles: readonly (readonly CellInput[])[];
  readonly hasMaxima: boolean;
  readonly footers: readonly string[];
  readonly isNumbered: boolean;
}

const mark: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 9, arbitrary: fc.nat(60) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD_MARKS) },
);

export const handMade: fc.Arbitrary<HandMade> = fc.record({
  marks: fc.array(fc.tuple(mark, mark), { minLength: 4, maxLength: 14 }),
  headings: fc.tuple(fc.constantFrom(...MARK_HEADINGS), fc.constantFrom(...MARK_HEADINGS)),
  others: fc.uniqueArray(fc.constantFrom(...OTHER_HEADINGS), { maxLength: 5 }),
  below: fc.uniqueArray(fc.constantFrom(...BELOW_COMPONENT), { maxLength: 3 }),
  order: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
  isInTwoRows: fc.boolean(),
  isMerged: fc.boolean(),
  titles: fc.uniqueArray(fc.constantFrom(...TITLES), { maxLength: 3 }),
  hasMaxima: fc.boolean(),
  footers: fc.uniqueArray(fc.constantFrom(...FOOTERS), { maxLength: 3 }),
  isNumbered: fc.boolean(),
});

type Kind = 'number' | 'surname' | 'forename' | 0 | 1 | undefined;

interface Column {
  readonly upper: string;
  readonly heading: string;
  readonly kind: Kind;
}

const WHO: readonly Column[] = [
  { upper: '', heading: 'Candidate No', kind: 'number' },
  { upper: '', heading: 'Surname', kind: 'surname' },
  { upper: '', heading: 'Forename', kind: 'forename' },
];

/** Below a component's name: its mark, and what schools put beside it. */
const groupOf = (place: 0 | 1, { below }: HandMade): readonly Column[] =>
  ['Mark', ...below].map((heading, index) => ({
    upper: `Component ${place + 1}`,
    heading,
    kind: index === 0 ? place : undefined,
  }));

const columnsOf = (given: HandMade): readonly Column[] => {
  if (given.isInTwoRows) return [...WHO, ...groupOf(0, given), ...groupOf(1, given)];
  const headingOf = (place: 0 | 1): Column => ({
    upper: '',
    heading: given.headings[place].replace('{n}', String(place + 1)).replace('{}', `C${place + 1}`),
    kind: place,
  });
  const others = given.others.map((heading): Column => ({ upper: '', heading, kind: undefined }));
  return [...WHO, headingOf(0), headingOf(1), ...others]
    .map((column, at) => ({ column, key: given.order[at] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ column }) => column);
};

const cellOf = ({ marks, isNumbered }: HandMade, { kind, heading }: Column, at: number, column: number): CellInput => {
  switch (kind) {
    case 'number':
      return isNumbered ? 101 + at : `0${101 + at}`;
    case 'surname':
      return `${'ABCDEFGHIJKLMN'.charAt(at)}bara`;
    case 'forename':
      return 'Ash';
    case 0:
    case 1:
      return marks[at]?.[kind] ?? null;
    case undefined:
      return heading === 'Grade' ? 'L2P' : (at * 7 + column * 3) % 5;
  }
};

interface Made {
  readonly rows: readonly (readonly CellInput[])[];
  readonly merges: readonly Area[];
  readonly first: number;
  readonly columns: readonly Column[];
}

const made = (given: HandMade): Made => {
  const columns = columnsOf(given);
  const uppers = columns.map(({ upper }, at) =>
    upper === columns[at - 1]?.upper ? null : upper === '' ? null : upper,
  );
  const upperRow = given.titles.length;
  const merges = uppers.flatMap((upper, column): readonly Area[] =>
    upper === null || !given.isMerged
      ? []
      : [{ row: upperRow, column, rows: 1, columns: columns.filter((each) => each.upper === upper).length }],
  );
  const maxima = columns.map(({ kind }): CellInput =>
    kind === 0 || kind === 1 ? 60 : kind === 'surname' ? 'Out of' : null,
  );
  const top: readonly (readonly CellInput[])[] = [
    ...given.titles,
    ...(given.isInTwoRows ? [uppers] : []),
    columns.map(({ heading }) => heading),
    ...(given.hasMaxima ? [maxima] : []),
  ];
  const learners = given.marks.map((_, at) => columns.map((column, place) => cellOf(given, column, at, place)));
  const labelled = columns.findIndex(({ kind }) => typeof kind === 'string');
  const footers = given.footers.map((label) =>
    columns.map(({ kind }, place): CellInput => {
      if (place === labelled) return label;
      return WITH_FIGURES.has(label) && typeof kind === 'number' ? 31.5 + place : null;
    }),
  );
  return {
    rows: [...top, ...learners, ...footers],
    merges: given.isInTwoRows ? merges : [],
    first: top.length,
    columns,
  };
};

/** What is wrong with how a hand-made sheet is found and read: undefined where every mark is its learner's, or is asked. */
export const faultOf = (given: HandMade): string | undefined => {
  const { rows, merges, first, columns } = made(given);
  const sheet = sheetOf(rows, { name: '11B DIT', merges });
  const [found] = findTrackers([sheet]);
  if (found === undefined) return 'not found';
  const reading = readTracker(trackerOf(draftOf(found), { id: 'one', subject: 'DIT', series: {} }), sheet);
  for (const { role, column } of reading.tracker.columns) {
    const truth = columns[column]?.kind;
    if (role.startsWith('mark ') && role !== `mark C${Number(truth) + 1}`) return `${role} in column ${column}`;
  }
  const expected = given.marks.map((_, at) => first + at);
  if (reading.learners.map(({ row }) => row).join() !== expected.join()) {
    return `learners in rows ${reading.learners.map(({ row }) => row).join()}, not ${expected.join()}`;
  }
  for (const [at, { cells }] of reading.learners.entries()) {
    for (const place of [0, 1] as const) {
      const cell = cells.get(`mark C${place + 1}`);
      if (cell !== undefined && cell.value !== (given.marks[at]?.[place] ?? null))
        return `${cell.cell}: ${String(cell.value)}`;
    }
  }
  const taken = reading.tracker.columns.filter(({ role }) => role.startsWith('mark ')).length;
  const asked = found.columns.filter(({ role, confidence }) => role === undefined && confidence === 'a guess').length;
  return taken + asked >= 2 ? undefined : 'a column of marks neither taken nor asked about';
};
