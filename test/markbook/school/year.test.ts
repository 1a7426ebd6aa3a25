import { describe, expect, it } from 'vitest';
import { schoolClasses } from '../../../src/markbook/classes/schoolClasses';
import type { SchoolClass } from '../../../src/markbook/classes/schoolClass';
import { classEntries } from '../../../src/markbook/entries/classEntries';
import { entrantsOf, type SeriesEntrant } from '../../../src/markbook/entries/entrants';
import { claimAdded, entryAdded } from '../../../src/markbook/entries/entryChanges';
import { entryGroups } from '../../../src/markbook/entries/entriesSheet';
import { heldEntries } from '../../../src/markbook/entries/heldEntries';
import { schoolLines } from '../../../src/markbook/school/schoolLines';
import { needWithDays } from '../../../src/markbook/school/schoolWords';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import type { Tracker } from '../../../src/markbook/tracker/tracker';
import type { CellInput, ComponentId, Series } from '../../../src/rules';
import { rowsOf, type Rows } from './entryRows';
import { classOf, datesTable, entriesTable, sittingsTable, trackerFor, type LearnerGiven } from './schoolOf';

/** Six classes of four subjects, fifty invented learners in each. */
const SIZE = 50;
const CLASSES = [
  ['DIT', '11A', { C1: '2027-01', C2: '2027-06', C3: '2027-06' }],
  ['DIT', '11B', { C1: '2027-01', C2: '2027-06', C3: '2027-06' }],
  ['CON', '11C', { C2: '2027-01', C3: '2027-06', C1: '2027-06' }],
  ['CON', '11D', { C2: '2027-01', C3: '2027-06', C1: '2027-06' }],
  ['ART', '11E', { C1: '2027-06', C2: '2027-06' }],
  ['HSC', '10A', { C1: '2027-01' }],
] as const;
const nameOf = (subject: string, name: string): string => `${subject} · ${name}`;
const keysOf = (subject: string): readonly string[] =>
  CLASSES.filter(([of]) => of === subject).flatMap(([of, name]) =>
    Array.from({ length: SIZE }, (_, place) => `${nameOf(of, name)} U${place + 1}`),
  );

const DATES = datesTable([
  ['2027-01', 'Entries', '16/10/2026'],
  ['2027-01', 'Marks and sample', '15/12/2026'],
  ['2027-01', 'Results', '18/03/2027'],
  ['2027-06', 'Entries', '21/02/2027'],
  ['2027-06', 'Marks and sample', '15/05/2027'],
  ['2027-06', 'Results', '19/08/2027'],
]);

interface Held {
  readonly entries?: Rows;
  readonly sittings?: Rows;
  /** The marks of the learners; none where it says nothing. */
  readonly marksOf?: (place: number) => LearnerGiven;
}

const schoolWith = ({ entries = [], sittings = [], marksOf = () => [] }: Held) => {
  const tables: TablesSnapshot = [DATES, entriesTable(entries), sittingsTable(sittings)];
  const classes = CLASSES.map(([subject, name, series], at): SchoolClass => {
    const tracker: Tracker = trackerFor(subject, nameOf(subject, name), { series });
    const learners = Array.from({ length: SIZE }, (_, place) => marksOf(place));
    return classOf(tracker, learners, tables, at * SIZE + 1);
  });
  return { tables, classes };
};

const linesOn = (today: string, held: Held) => {
  const { tables, classes } = schoolWith(held);
  const figures = readFigures(tables);
  const read = schoolClasses(classes, { figures, tables }, []).classes;
  return schoolLines(read, { all: read.map(({ tracker }) => tracker), figures, tables, today });
};
const firstOn = (today: string, held: Held): readonly string[] => {
  const [line] = linesOn(today, held);
  const [need] = line?.needs ?? [];
  return line === undefined || need === undefined ? [] : [line.tracker.name, line.component, needWithDays(need, line)];
};

const entrantsIn = (series: Series, today: string, held: Held): readonly SeriesEntrant[] => {
  const { tables, classes } = schoolWith(held);
  return entrantsOf(classes, heldEntries(tables).entries, { series, today, tables });
};
const of = (entrants: readonly SeriesEntrant[], subject: string) =>
  entrants.filter((each) => each.of.tracker.subject === subject);
const entered = (
  entrants: readonly SeriesEntrant[],
  wanted: readonly (readonly [string, ComponentId])[],
  series: Series,
): Rows => wanted.flatMap(([subject, component]) => rowsOf(entryAdded(of(entrants, subject), component, series)));
const counted = (entrants: readonly SeriesEntrant[]) =>
  entryGroups(entrants).map(({ title, lines }) => [title, lines.length]);
const problemsOf = (entrants: readonly SeriesEntrant[]): readonly string[] => [
  ...new Set(
    entrants.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'Problem').map(({ code }) => code),
    ),
  ),
];

const WINTER = entered(
  entrantsIn('2027-01', '2026-10-01', {}),
  [
    ['DIT', 'C1'],
    ['CON', 'C2'],
    ['HSC', 'C1'],
  ],
  '2027-01',
);
/** The same as they stand once they were sent on 10 October 2026. */
const WINTER_SENT = WINTER.map((row): readonly CellInput[] => row.map((cell, at) => (at === 5 ? 46305 : cell)));
const WINTER_RESULTS: Rows = (
  [
    ['DIT', 'C1'],
    ['CON', 'C2'],
    ['HSC', 'C1'],
  ] as const
).flatMap(([subject, component]) =>
  keysOf(subject).map((key): readonly CellInput[] => [key, component, '2027-01', 60, '']),
);
const SUMMER_PLAN = [
  ['DIT', 'C2'],
  ['DIT', 'C3'],
  ['CON', 'C3'],
  ['CON', 'C1'],
  ['ART', 'C1'],
  ['ART', 'C2'],
] as const;

describe('A school’s year: six classes, four subjects, 300 learners', () => {
  it('in autumn enters those who sit in winter, and nobody of Art, as counted by hand', () => {
    const entrants = entrantsIn('2027-01', '2026-10-01', { entries: WINTER });
    expect(counted(entrants)).toEqual([
      ['Construction and the Built Environment, Component 2', 100],
      ['Digital Information Technology, Component 1', 100],
      ['Health and Social Care, Component 1', 50],
    ]);
    expect(problemsOf(entrants)).toEqual([]);
    const art = classEntries(entrants, { series: '2027-01' }).find(({ of: { tracker } }) => tracker.subject === 'ART');
    expect(art?.components).toEqual([]);
  });

  it('before the winter deadline names the one mark that is missing first', () => {
    const marksOf = (place: number): LearnerGiven => (place === 2 ? [] : [30 + (place % 20), 30 + (place % 20), 30]);
    const first = firstOn('2026-12-10', { entries: WINTER_SENT, marksOf });
    expect(first).toEqual(['CON · 11C', 'C2', '1 mark missing, 5 days left']);
    expect(firstOn('2026-12-16', { entries: WINTER_SENT, marksOf })[2]).toBe('1 mark missing, passed 1 day ago');
    expect(firstOn('2026-12-10', { entries: WINTER, marksOf })[2]).toBe('50 entries not sent, passed 55 days ago');
  });

  it('in spring enters for summer and claims with the external’s entry, as counted by hand', () => {
    const held = { entries: WINTER, sittings: WINTER_RESULTS };
    const summer = entered(entrantsIn('2027-06', '2027-02-01', held), SUMMER_PLAN, '2027-06');
    const again = entrantsIn('2027-06', '2027-02-01', { ...held, entries: [...WINTER, ...summer] });
    const toClaim = classEntries(again, { series: '2027-06' }).flatMap((each) => each.toClaim);
    expect(toClaim).toHaveLength(250);
    const claims = rowsOf(claimAdded(toClaim, '2027-06'));
    const all = entrantsIn('2027-06', '2027-02-01', { ...held, entries: [...WINTER, ...summer, ...claims] });
    expect(counted(all)).toEqual([
      ['Art and Design Practice, Component 1', 50],
      ['Art and Design Practice, Component 2', 50],
      ['Art and Design Practice, claim of the qualification', 50],
      ['Construction and the Built Environment, Component 1', 100],
      ['Construction and the Built Environment, Component 3', 100],
      ['Construction and the Built Environment, claim of the qualification', 100],
      ['Digital Information Technology, Component 2', 100],
      ['Digital Information Technology, Component 3', 100],
      ['Digital Information Technology, claim of the qualification', 100],
    ]);
    expect(problemsOf(all)).toEqual([]);
  });

  it('in summer has a late claim left for those whose external was in winter and who are content', () => {
    const sat = keysOf('HSC').flatMap((key): Rows => [
      [key, 'C1', '2026-06', 60, ''],
      [key, 'C2', '2026-06', 60, ''],
      [key, 'C3', '2027-01', 80, ''],
    ]);
    const line = linesOn('2027-03-20', { sittings: sat }).find(
      ({ tracker, component }) => tracker.subject === 'HSC' && component === 'C3',
    );
    expect(line?.claimsOpen).toBe(50);
  });
});
