import type { ComponentId } from '../../rules';
import { subjectOfCode } from '../../reference/specifications/subjects';
import type { CellsEdit, Edit } from '../edits';
import { type ChosenSeries, gradingPlan, gradingSheet } from '../grades';
import type { ReadList } from '../import';
import { cellAddress, plainSheet, type SheetSnapshot } from '../sheet';
import type { Figures } from '../tables';
import type { Tracker, TrackerColumn } from '../tracker';
import type { ListedMarks } from './listedMarks';
import { gradeRule, markRule } from './markRules';
import { newClassColumns, type NewColumn } from './newClassColumns';
import type { NewClassWish } from './newClassWish';
import { newCells } from './newCells';
import { newSheetName, newTableName } from './newNames';
import { summaryCells } from './summaryCells';

/** A class's new sheet: what is written, and the tracker that it is set up as. */
export interface NewClassPlan {
  readonly sheet: string;
  readonly columns: readonly NewColumn[];
  /** Headings of the columns with formulas, in their order. */
  readonly results: readonly string[];
  readonly edits: readonly Edit[];
  readonly tracker: Tracker;
}

interface NewClassGiven {
  readonly list: ReadList;
  readonly listed: ListedMarks;
  readonly wish: NewClassWish;
  readonly figures: Figures | undefined;
  readonly trackerId: string;
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
}

/** The headings' row: above it the class's name and the summary, which no table and no learner ever reaches. */
const HEADINGS = 3;
const FIRST = HEADINGS + 1;
const seriesOf = ({ components }: NewClassWish): ChosenSeries =>
  Object.fromEntries(components.map(({ component, series }) => [component, series]));

const rowsOf = (columns: readonly NewColumn[]): readonly (readonly (string | number)[])[] =>
  (columns[0]?.cells ?? []).map((_cell, row) => columns.map(({ cells }) => cells[row] ?? ''));

/** The sheet as it will stand before its results are written, for the plan that every class's results have. */
const snapshotOf = (sheet: string, table: string, columns: readonly NewColumn[]): SheetSnapshot => {
  const blank = columns.map(() => '');
  const formulas = [blank, blank, blank, columns.map(({ heading }) => heading), ...rowsOf(columns)];
  return plainSheet({
    name: sheet,
    values: formulas.map((cells) => cells.map((cell) => (cell === '' ? null : cell))),
    formulas,
    tables: [
      {
        name: table,
        area: { row: HEADINGS, column: 0, rows: formulas.length - HEADINGS, columns: columns.length },
        hasTotals: false,
      },
    ],
  });
};

const trackerOf = (
  { wish, listed, trackerId }: NewClassGiven,
  snapshot: SheetSnapshot,
  columns: readonly NewColumn[],
) =>
  ({
    id: trackerId,
    name: `${wish.subject} · ${snapshot.name}`,
    subject: wish.subject,
    sheet: snapshot.name,
    table: snapshot.tables[0]?.name ?? '',
    headerRows: [HEADINGS, HEADINGS],
    learnerRows: [FIRST, FIRST + listed.learners.length - 1],
    columns: columns.map(({ role, heading }, column): TrackerColumn => ({ role, heading, column })),
    series: seriesOf(wish),
  }) satisfies Tracker;

/** The cells of the list: identifiers and names stay exactly the text they are, marks are numbers or X. */
const listCells = (sheet: string, columns: readonly NewColumn[]): readonly CellsEdit[] => {
  const texts = columns.filter(({ kind }) => kind === 'text');
  const marks = columns.filter(({ kind }) => kind === 'mark');
  return [
    { ...newCells(sheet, FIRST, 0, rowsOf(texts)), numberFormat: '@' },
    newCells(sheet, FIRST, texts.length, rowsOf(marks)),
  ].filter(({ after }) => (after[0]?.length ?? 0) > 0);
};

const furnished = (
  { wish, listed }: NewClassGiven,
  sheet: string,
  columns: readonly NewColumn[],
  width: number,
): Edit => {
  const rows = listed.learners.length;
  const columnArea = (column: number, columnsWide = 1) => ({ row: FIRST, column, rows, columns: columnsWide });
  const maxima = new Map<string, number>(wish.components.map(({ component, max }) => [`mark ${component}`, max]));
  const marks = columns.findIndex(({ kind }) => kind === 'mark');
  return {
    kind: 'furnish',
    sheet,
    frozenRows: FIRST,
    bold: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    centred: [{ row: 1, column: marks, rows: rows + HEADINGS, columns: width - marks }],
    rules: columns.flatMap(({ role }, column) => {
      const max = maxima.get(role);
      if (max !== undefined) return [markRule(columnArea(column), max)];
      return role === 'target' ? [gradeRule(columnArea(column))] : [];
    }),
  };
};

const titleOf = ({ subject, name }: NewClassWish): string =>
  [subjectOfCode(subject)?.title ?? subject, name.trim()].filter((part) => part !== '').join(' · ');

/**
 * A whole sheet for a class from a list: table, marks, live results as Grades writes them, a summary above the table,
 * what may be typed where. It touches nothing that is in the workbook.
 */
export const newClassPlan = (given: NewClassGiven): NewClassPlan => {
  const { list, listed, wish, figures } = given;
  const sheet = newSheetName(wish.name, given.sheetNames);
  const table = newTableName(sheet, given.tableNames);
  const columns = newClassColumns(list, listed, wish);
  const snapshot = snapshotOf(sheet, table, columns);
  const before = trackerOf(given, snapshot, columns);
  const withoutGrades = figures?.scaleFor(wish.subject).ok === false;
  const results = gradingPlan(gradingSheet(before, snapshot), {
    series: seriesOf(wish),
    withPoints: false,
    withoutGrades,
    overTyped: false,
    toCorrect: [],
  });
  const planned = results.ok ? results.columns : [];
  const formulas = (results.ok ? results.edits : []).filter((edit) => edit.kind === 'cells' && edit.row === FIRST);
  const headings = [...columns, ...planned].map(({ heading }) => heading);
  const rows = listed.learners.length + 1;
  const edits: readonly Edit[] = [
    { kind: 'add-sheet', sheet },
    newCells(sheet, 0, 0, [[titleOf(wish)]]),
    newCells(sheet, HEADINGS, 0, [headings]),
    ...listCells(sheet, columns),
    { kind: 'add-table', sheet, name: table, row: HEADINGS, column: 0, rows, columns: headings.length },
    ...formulas,
    ...summaryCells(sheet, table, columns),
    furnished(given, sheet, columns, headings.length),
  ];
  const resultColumns = planned.map(({ role, heading, column }): TrackerColumn => ({ role, heading, column }));
  return {
    sheet,
    columns,
    results: planned.map(({ heading }) => heading),
    edits,
    tracker: { ...before, columns: [...before.columns, ...resultColumns] },
  };
};

/** Where typing begins: the first blank mark, else the first mark. */
export const firstMarkCell = ({ columns }: Pick<NewClassPlan, 'columns'>): string => {
  const first = columns.findIndex(({ kind }) => kind === 'mark');
  const blank = columns.findIndex(({ kind, cells }) => kind === 'mark' && cells.includes(''));
  const column = blank === -1 ? first : blank;
  return cellAddress(FIRST + Math.max(0, columns[column]?.cells.indexOf('') ?? 0), Math.max(0, column));
};

/** The components a list has marks of, for the sentence that says so. */
export const componentsMarked = ({ marks }: ListedMarks): readonly ComponentId[] =>
  [...new Set([...marks.values()].flatMap((own) => [...own.keys()]))].sort();
