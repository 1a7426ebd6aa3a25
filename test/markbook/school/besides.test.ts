import { describe, expect, it } from 'vitest';
import { schoolLines } from '../../../src/markbook/school/schoolLines';
import type { SchoolLine } from '../../../src/markbook/school/schoolLine';
import { lineFacts, needWithDays } from '../../../src/markbook/school/schoolWords';
import type { SchoolClass } from '../../../src/markbook/classes/schoolClass';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import type { CellInput } from '../../../src/rules';
import { heldTable } from '../heldTable';
import { classOf, datesTable, entriesTable, sittingsTable, trackerFor } from './schoolOf';

type Rows = readonly (readonly CellInput[])[];

const DATES = datesTable([
  ['2027-06', 'Entries', '21/02/2027'],
  ['2027-06', 'Marks and sample', '15/05/2027'],
  ['2027-06', 'Results', '19/08/2027'],
]);
const WINTER = { C1: '2027-01', C2: '2027-06', C3: '2027-06' } as const;
const entry = (
  learner: string,
  component: string,
  series: string,
  kind = 'first',
  sent = '01/02/2027',
): CellInput[] => [...[learner, 'DIT', component, series, kind, sent, 'AB', '']];
const linesOf = (classes: readonly SchoolClass[], tables: TablesSnapshot, today: string): readonly SchoolLine[] =>
  schoolLines(classes, { all: classes.map(({ tracker }) => tracker), figures: readFigures(tables), tables, today });
const told = (lines: readonly SchoolLine[], component: string, series: string): readonly string[] | undefined => {
  const line = lines.find((each) => each.component === component && each.series === series);
  return line?.needs.map((need) => needWithDays(need, line));
};

describe('entries in another series than the class works for', () => {
  const school = (
    entries: Rows,
    today: string,
    more: { readonly sittings?: Rows; readonly tables?: TablesSnapshot } = {},
  ) => {
    const tables = [DATES, entriesTable(entries), sittingsTable(more.sittings ?? []), ...(more.tables ?? [])];
    const given = [classOf(trackerFor('DIT', 'DIT', { series: WINTER }), [[10], [20], [30]], tables)];
    return linesOf(given, tables, today);
  };
  const RETAKES = [entry('DIT U1', 'C1', '2027-06', 'retake'), entry('DIT U2', 'C1', '2027-06', 'retake', '')];

  it('have a line of their own: their marks are due, and are on no sheet of that series', () => {
    expect(told(school(RETAKES, '2027-05-01'), 'C1', '2027-06')).toEqual([
      '1 entry not sent, passed 69 days ago',
      '2 learners entered, their marks in no class of this series, 14 days left',
    ]);
    expect(told(school([], '2027-05-01'), 'C1', '2027-06')).toBeUndefined();
    const [line] = school(RETAKES, '2027-05-01').filter(({ isBesides }) => isBesides);
    expect(line && lineFacts(line)[0]).toEqual(['Marks missing', 'not of this series']);
  });

  it('ask no more for marks that are recorded as sent, and for results until all are there', () => {
    const sent = heldTable(
      'BTEC_Sending',
      ['Subject', 'Component', 'Series', 'What', 'Sent on'],
      [['DIT', 'C1', '2027-06', 'marks', '14/05/2027']],
    );
    const [first] = RETAKES;
    const one = first === undefined ? [] : [first];
    expect(told(school(one, '2027-05-20', { tables: [sent] }), 'C1', '2027-06')).toEqual([]);
    expect(told(school(RETAKES, '2027-08-20'), 'C1', '2027-06')).toContain('2 results not imported');
    const sittings = [
      ['DIT U1', 'C1', '2027-06', 40, ''],
      ['DIT U2', 'C1', '2027-06', 'X', ''],
    ];
    expect(told(school(RETAKES, '2027-08-20', { sittings }), 'C1', '2027-06')).toBeUndefined();
    // Results that are there are out, whatever day is held.
    expect(told(school(RETAKES, '2027-08-10', { sittings }), 'C1', '2027-06')).toBeUndefined();
  });

  it('are told of where a class of the learners works for that series, and there alone', () => {
    const tables = [DATES, entriesTable(RETAKES)];
    const own = classOf(trackerFor('DIT', 'DIT', { series: WINTER }), [[10], [20]], tables);
    const retakers = {
      ...own.tracker,
      id: 'retakes',
      name: 'DIT · retakes',
      series: { ...WINTER, C1: '2027-06' as const },
    };
    const lines = linesOf(
      [own, { ...classOf(retakers, [[10], [20]], tables), reading: own.reading }],
      tables,
      '2027-05-01',
    );
    expect(lines.filter(({ isBesides }) => isBesides)).toHaveLength(0);
  });
});

it('asks for no marks of learners who are left out of a class that was entered', () => {
  const tables = [DATES, entriesTable([entry('DIT U1', 'C2', '2027-06'), entry('DIT U2', 'C2', '2027-06')])];
  const needs = (marks: Rows) =>
    told(
      linesOf([classOf(trackerFor('DIT', 'DIT', { series: WINTER }), marks, tables)], tables, '2027-05-01'),
      'C2',
      '2027-06',
    );
  expect(
    needs([
      [null, 5],
      [null, null],
      [null, null],
    ]),
  ).toEqual(['1 mark missing, 14 days left']);
  expect(
    needs([
      [null, 5],
      [null, 6],
      [null, null],
    ]),
  ).toEqual(['Marks and sample not recorded as sent, 14 days left']);
});

it('asks for a claim of an earlier series again once the resit that was claimed for has no result', () => {
  const base = [
    ['DIT U1', 'C1', '2026-06', 50, ''],
    ['DIT U1', 'C2', '2026-06', 50, ''],
    ['DIT U1', 'C3', '2027-01', 80, ''],
  ];
  const entries = [entry('DIT U1', 'C3', '2027-06', 'resit'), entry('DIT U1', 'C3', '2027-06', 'claim')];
  const open = (sittings: Rows) => {
    const tables = [DATES, entriesTable(entries), sittingsTable(sittings)];
    const lines = linesOf([classOf(trackerFor('DIT', 'DIT', { series: WINTER }), [[]], tables)], tables, '2027-08-20');
    return lines.find(({ claimsOpen }) => claimsOpen !== undefined)?.claimsOpen;
  };
  expect(open(base)).toBe(0);
  expect(open([...base, ['DIT U1', 'C3', '2027-06', 'X', '']])).toBe(1);
  expect(open([...base, ['DIT U1', 'C3', '2027-06', 90, 'Yes']])).toBe(0);
});
