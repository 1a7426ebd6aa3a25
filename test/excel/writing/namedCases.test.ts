import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/excel/reading/readSheet';
import { applyEdits } from '../../../src/excel/writing/applyEdits';
import { undoEdits } from '../../../src/excel/writing/undoEdits';
import type { CellEntry, CellsEdit, Edit } from '../../../src/markbook/edits/edit';
import { formulaEntry } from '../../../src/markbook/edits/formulaEntry';
import { keyFormula } from '../../../src/markbook/keeping/keyFormula';
import { keyedTableEdits } from '../../../src/markbook/keeping/keyedTableEdits';
import { keptTable } from '../../../src/markbook/keeping/keptTable';
import { session } from '../../pane/excel/session';
import { EXCEL_WITH_HABITS, PLAIN_EXCEL, type CellGiven, type Content } from '../../pane/workbook/given';
import type { Switches, WorkbookGiven } from '../../pane/workbook/given';
import { opened, promised, seen, sheetIn, shownAt, standIn, type Seen } from './standIn';

standIn();

const WATCH = { tell: () => undefined, isStopped: () => false };
const BOTH = [false, true];

const SPELLINGS = ['as entered', 'this row', 'as in files'] as const;

/** Every combination of what Excel may do by itself to what is written, the spellings in turn. */
const HABITS: readonly Partial<Switches>[] = BOTH.flatMap((tablesGrow) =>
  BOTH.flatMap((columnsFill) =>
    BOTH.flatMap((exceptionsStay) =>
      BOTH.map((areRowsMisplaced) => ({ tablesGrow, columnsFill, exceptionsStay, areRowsMisplaced })),
    ),
  ),
).map((habits, index) => ({ ...habits, spelling: SPELLINGS[index % 3] ?? 'as entered' }));

const UMS = '=BTEC.UMS([@C1]&"","DIT","C1","2024-06")';

interface Class {
  readonly learners: number;
  readonly columns?: readonly string[];
  /** What stands in a further cell of a learner. */
  readonly cell?: (
    learner: number,
    column: number,
  ) => { readonly value: Content; readonly formula?: string } | undefined;
  readonly hidden?: (learner: number) => boolean;
}

/** Invented learners in a table with a mark each. */
const classOf = ({ learners, columns = [], cell, hidden }: Class): WorkbookGiven => {
  const headings = ['Learner', 'C1', ...columns];
  const numbers = Array.from({ length: learners }, (_, index) => index);
  const cells = numbers.flatMap((learner): CellGiven[] => {
    const row = learner + 1;
    const further = columns.flatMap((_, column) => {
      const content = cell?.(learner, column);
      return content === undefined ? [] : [{ row, column: column + 2, ...content }];
    });
    return [{ row, column: 0, value: `Learner ${learner}` }, { row, column: 1, value: learner % 60 }, ...further];
  });
  return {
    sheets: [
      {
        name: 'Class',
        cells: [...headings.map((value, column) => ({ row: 0, column, value })), ...cells],
        tables: [{ name: 'Class', area: { row: 0, column: 0, rows: learners + 1, columns: headings.length } }],
        hiddenRows: numbers.filter((learner) => hidden?.(learner)).map((learner) => learner + 1),
      },
    ],
  };
};

const shown = (row: number, column: number): Content =>
  shownAt(session.book, sheetIn(session.book, 'Class'), row, column);

const cells = (row: number, column: number, after: readonly (readonly CellEntry[])[]): CellsEdit => ({
  ...{ kind: 'cells', sheet: 'Class', row, column, after },
  before: after.map((entries, down) => entries.map((_, across) => shown(row + down, column + across))),
});

type Plan = () => readonly Edit[] | Promise<readonly Edit[]>;

/** The cells that are not as they should be. */
const differences = (found: Seen, wanted: Seen): readonly string[] =>
  [...new Set([...Object.keys(found), ...Object.keys(wanted)])].flatMap((name) =>
    found[name] === wanted[name] ? [] : [`${name}: ${found[name] ?? 'blank'}, not ${wanted[name] ?? 'blank'}`],
  );

/** Writes and takes back; tells what is not as promised then, or not as before. */
const faultsWith = async (
  given: WorkbookGiven,
  switches: Partial<Switches>,
  plan: Plan,
): Promise<readonly string[]> => {
  const book = opened(given, switches);
  const before = seen(book);
  const edits = await plan();
  const written = await applyEdits(edits, WATCH);
  if (edits.length === 0 || !written.ok) return [`not written: ${JSON.stringify(written)}`];
  const asWritten = differences(seen(book), promised(before, edits));
  const undone = await undoEdits(written.value);
  const isUndone = undone.ok && undone.value.left.length + undone.value.kept.length === 0;
  return [
    ...asWritten,
    ...(isUndone ? [] : [`not undone: ${JSON.stringify(undone)}`]),
    ...differences(seen(book), before),
  ];
};

const faults = async (
  given: WorkbookGiven,
  all: readonly Partial<Switches>[],
  plan: Plan,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const switches of all) {
    const here = await faultsWith(given, switches, plan);
    found.push(...here.map((fault) => `${JSON.stringify(switches)} ${fault}`));
  }
  return found;
};

const formulas = (learners: number, column: number, isLeftOut: (learner: number) => boolean): CellsEdit =>
  cells(
    1,
    column,
    Array.from({ length: learners }, (_, learner) => [isLeftOut(learner) ? null : formulaEntry(UMS)]),
  );

const SIX = ['UMS', 'Grade', 'Points', 'Total', 'Overall', 'Next'];

const grades = (learners: number): readonly Edit[] => [
  cells(0, 2, [SIX]),
  {
    kind: 'resize-table',
    table: 'Class',
    was: { row: 0, column: 0, rows: learners + 1, columns: 2 },
    rows: learners + 1,
    columns: 8,
  },
  ...SIX.map((_, column) => formulas(learners, column + 2, (learner) => learner % 50 === 7)),
];

describe('with every combination of Excel’s habits', () => {
  it('writing formulas around a 45 that was typed in a UMS column leaves the 45 standing', async () => {
    const given = classOf({
      learners: 6,
      columns: ['UMS'],
      cell: (learner) => (learner === 2 ? { value: 45 } : undefined),
    });
    expect(await faults(given, HABITS, () => [formulas(6, 2, (learner) => learner === 2)])).toEqual([]);
  });

  it('rows left out on purpose stay as they were, blank or with what they held', async () => {
    const given = classOf({
      learners: 8,
      columns: ['UMS'],
      cell: (learner) => (learner % 3 === 0 ? { value: 1, formula: '=[@C1]*2' } : undefined),
    });
    expect(await faults(given, HABITS, () => [formulas(8, 2, (learner) => learner < 4)])).toEqual([]);
  });

  it('one new learner comes into a class with live grades, and leaves it again', async () => {
    const given = classOf({
      learners: 5,
      columns: ['UMS', 'Note'],
      cell: (_, column) => (column === 0 ? { value: 40, formula: UMS } : undefined),
    });
    const was = { row: 0, column: 0, rows: 6, columns: 4 };
    const plan = (): readonly Edit[] => [
      cells(6, 0, [['New Learner', 31]]),
      cells(6, 2, [[formulaEntry(UMS)]]),
      { kind: 'resize-table', table: 'Class', was, rows: 7, columns: 4 },
    ];
    expect(await faults(given, HABITS, plan)).toEqual([]);
  });

  it('marks for everybody reach the right learners while the class is filtered', async () => {
    const given = classOf({ learners: 9, hidden: (learner) => [0, 3, 4, 8].includes(learner) });
    const marks = Array.from({ length: 9 }, (_, learner) => [60 - learner]);
    expect(await faults(given, HABITS, () => [cells(1, 1, marks)])).toEqual([]);
  });

  it('a conversion comes into a table that has a Key column', async () => {
    const headings = ['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Status', 'Key'];
    const row = (at: number): CellGiven[] =>
      ['DIT', 'C1', '2024-06', at, at * 2, 'illustrative'].map((value, column) => ({ row: at + 1, column, value }));
    const key = keyFormula('BTEC_Tables') ?? '';
    const rows = Array.from({ length: 4 }, (_, at): CellGiven[] => [
      ...row(at),
      { row: at + 1, column: 6, value: 'key', formula: key },
    ]);
    const area = { row: 0, column: 0, rows: 5, columns: 7 };
    const name = 'BTEC Tables';
    const given: WorkbookGiven = {
      sheets: [
        {
          name,
          cells: [...headings.map((value, column) => ({ row: 0, column, value })), ...rows.flat()],
          tables: [{ name: 'BTEC_Tables', area }],
        },
      ],
    };
    const plan = async (): Promise<readonly Edit[]> => {
      const read = await readSheet(name);
      const table = read.ok ? keptTable(read.value, 'BTEC_Tables') : undefined;
      const kept = { Subject: 'DIT', Component: 'C2', Series: '2024-06', Status: 'typed' };
      const added = [0, 1, 2].map((raw) => ({ ...kept, Raw: raw, UMS: raw * 3 }));
      const change = { key: { subject: 'DIT', component: 'C2', series: '2024-06' }, rows: added };
      const edits = table === undefined ? undefined : keyedTableEdits(table, [change]);
      return edits?.ok === true ? edits.value : [];
    };
    expect(await faults(given, HABITS, plan)).toEqual([]);
  });
});

describe('grades in six new columns', () => {
  it.each([
    [450, 'an Excel that keeps still', PLAIN_EXCEL],
    [450, 'an Excel with every habit', EXCEL_WITH_HABITS],
    [2_000, 'an Excel with every habit', EXCEL_WITH_HABITS],
  ])('for %i learners are written and taken back in %s', async (learners, _excel, switches) => {
    expect(await faults(classOf({ learners }), [switches], () => grades(learners))).toEqual([]);
  });
});
