import fc from 'fast-check';
import { importState } from '../../../src/markbook/import/importState';
import { readList, type ReadList } from '../../../src/markbook/import/list/readList';
import { NO_ANSWERS } from '../../../src/markbook/import/answers';
import { readDelimited } from '../../../src/markbook/import/reading/readDelimited';
import { marksTable } from './threeLists';

const TRACKER = marksTable();
const CLASS = TRACKER.reading.learners;

const MARK_HEADINGS = ['{}', '{} mark', '{} raw mark', '{} /60', '{} (out of 60)', '{} moderated mark', '{} total'];
const OTHER_HEADINGS = [
  ...['C1 effort', 'C2 target', 'C1 target mark', 'C2 max', 'C1 average', 'C2 pass mark', 'C1 IV', 'C2 homework'],
  ...['C1 attendance', 'C2 days late', 'Exam access', 'Exam room', 'Seat', 'C1 T1', 'C2 task 2', 'C1 date in'],
  ...['C2 predicted', 'C1 %', 'C2 LO A', 'Effort', 'Target grade', 'House', 'C1 draft', 'Attendance', 'C1 Task 1'],
  ...['C1 resub', 'C2 attempt 2', 'C1 level', 'C2 +/-', 'C1 points', 'C2 old mark', 'C1 word count', 'C2 /100'],
];
const TEXTS = [
  '',
  'late, agreed',
  '"resub" agreed',
  'said "well done"',
  'two\nlines',
  '5" disk',
  "O'Brien's",
  '"quoted"',
];
const FOOTERS = [
  'Number of students: 10',
  'Printed on 12/06/2025 at 14:02',
  'Page 1 of 1',
  'Total',
  'Average',
  'Out of',
];

/** How a list of the class was made and spoilt. */
interface Distortion {
  readonly learners: readonly number[];
  readonly marks: readonly (readonly [number, number])[];
  readonly markHeadings: readonly [string, string];
  readonly others: readonly string[];
  readonly texts: readonly string[];
  readonly order: readonly number[];
  readonly secondOrder: readonly number[];
  readonly isProtected: boolean;
  readonly isRepeated: boolean;
  readonly longer: number;
  readonly longerAt: number;
  readonly footers: readonly string[];
  readonly isRagged: boolean;
}

const order = fc.array(fc.nat(1000), { minLength: 16, maxLength: 16 });

export const distortion: fc.Arbitrary<Distortion> = fc.record({
  learners: fc.uniqueArray(fc.nat(CLASS.length - 1), { minLength: 4, maxLength: 12 }),
  marks: fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 12, maxLength: 12 }),
  markHeadings: fc.tuple(fc.constantFrom(...MARK_HEADINGS), fc.constantFrom(...MARK_HEADINGS)),
  others: fc.uniqueArray(fc.constantFrom(...OTHER_HEADINGS), { maxLength: 5 }),
  texts: fc.array(fc.constantFrom(...TEXTS), { minLength: 12, maxLength: 12 }),
  order,
  secondOrder: order,
  isProtected: fc.boolean(),
  isRepeated: fc.boolean(),
  longer: fc.integer({ min: -8, max: 11 }),
  longerAt: fc.nat(8),
  footers: fc.uniqueArray(fc.constantFrom(...FOOTERS), { maxLength: 3 }),
  isRagged: fc.boolean(),
});

const shuffled = <Item>(items: readonly Item[], keys: readonly number[]): readonly Item[] =>
  items
    .map((item, place) => ({ item, key: keys[place] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** As a system writes a cell that begins with a mark or has a separator in it; some write the mark as it stands. */
const written = (cell: string): string =>
  /[,\n]/.test(cell) || cell === '"quoted"' ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The list as a text, as it was exported and spoilt. */
const listText = (given: Distortion): string => {
  const headingOf = (place: 0 | 1): string => given.markHeadings[place].replace('{}', `C${place + 1}`);
  const headings = ['Candidate No', 'Surname', 'Forename', headingOf(0), headingOf(1), 'Notes', ...given.others];
  const rowOf = (learner: number, at: number): readonly string[] => {
    const { candidateNumber, surname, forename } = CLASS[learner] ?? { candidateNumber: '', surname: '', forename: '' };
    const number = given.isProtected ? `="${candidateNumber}"` : candidateNumber;
    const [first, second] = given.marks[at] ?? [0, 0];
    const others = given.others.map((_, place) => String((at * 7 + place * 3) % 5));
    return [number, surname, forename, String(first), String(second), given.texts[at] ?? '', ...others];
  };
  const half = given.isRepeated ? Math.ceil(given.learners.length / 2) : given.learners.length;
  const lines: string[] = [];
  const put = (cells: readonly string[], keys: readonly number[], extra?: number): void => {
    const row = shuffled(cells, keys);
    const whole = extra === undefined ? row : [...row.slice(0, extra), '', ...row.slice(extra)];
    const end = given.isRagged && extra === undefined ? whole.findLastIndex((cell) => cell !== '') + 1 : whole.length;
    lines.push(whole.slice(0, end).map(written).join(','));
  };
  put(headings, given.order);
  given.learners.forEach((learner, at) => {
    if (at === half) {
      lines.push('', 'Class 11D/It1');
      put(headings, given.secondOrder);
    }
    const keys = at < half ? given.order : given.secondOrder;
    put(rowOf(learner, at), keys, at === given.longer ? given.longerAt % headings.length : undefined);
  });
  return [...lines, ...given.footers.map((text) => `${text},,`)].join('\n');
};

const truthOf = (given: Distortion): ReadonlyMap<string, number> =>
  new Map(
    given.learners.flatMap((learner, at) =>
      ([0, 1] as const).map(
        (place) => [`${CLASS[learner]?.row ?? ''} C${place + 1} mark`, given.marks[at]?.[place] ?? 0] as const,
      ),
    ),
  );

const SET_APART: ReadonlySet<string> = new Set(['too-many-cells', 'no-learner']);

const isAsked = (list: ReadList, component: string): boolean =>
  list.asked.some(({ role }) => role === `mark ${component}`);

/** What is wrong with how a spoilt list is read: undefined where every mark ends with its learner, is asked, or is named. */
export const faultOf = (given: Distortion): string | undefined => {
  const grid = readDelimited(listText(given));
  if (!grid.ok) return grid.problems[0].code === 'quote-not-closed' ? undefined : grid.problems[0].code;
  const list = readList(grid.value);
  const answers = { ...NO_ANSWERS, numbersOf: 'every series of the list' as const };
  const { plan, matches } = importState({
    list,
    tracker: TRACKER,
    sheetNames: ['Marks'],
    isElsewhere: () => false,
    answers,
  });
  const truth = truthOf(given);
  const written = new Set<string>();
  for (const { row, what, after } of [...plan.added, ...plan.changed]) {
    if (truth.get(`${row} ${what}`) !== after) return `${row} ${what}: ${String(after)}`;
    written.add(`${row} ${what}`);
  }
  // A row whose cells stand one place on is named as too long, or as one where no name and no number is.
  const isWhole = (row: number): boolean => (list.grid[row] ?? []).filter((cell) => cell !== '').length > 1;
  const shifted = list.leftOut.filter(({ row, because }) => SET_APART.has(because) && isWhole(row)).length;
  const isLonger = given.longer >= 0 && given.longer < given.learners.length;
  if (shifted > (isLonger ? 1 : 0)) return `${shifted} rows set apart`;
  if (matches.length + shifted !== given.learners.length) return `${matches.length} learners, ${shifted} set apart`;
  if (matches.some(({ kind }) => kind !== 'sure')) return 'a learner not found';
  const asked = ['C1', 'C2'].filter((component) => isAsked(list, component)).length;
  const accounted = written.size + plan.same + plan.odd.length;
  const expected = (given.learners.length - shifted) * (2 - asked);
  return accounted === expected ? undefined : `${accounted} of ${expected} marks`;
};
