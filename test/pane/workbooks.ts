import type { Tracker } from '../../src/markbook/tracker/tracker';
import { csvRows, GRADED_TRACKER } from '../browser/gradesBench';
import type { CellGiven, Content, SheetGiven, WorkbookGiven } from './workbook/given';
import { projectFile } from './workbookOfFile';

const cellsOf = (rows: readonly (readonly Content[])[]): readonly CellGiven[] =>
  rows.flatMap((cells, row) => cells.flatMap((value, column) => (value === '' ? [] : [{ row, column, value }])));

const NUMBER = /^-?\d+(\.\d+)?$/;

/** A sheet with one Excel table that fills it; in the columns named as text, figures stay text. */
export const tableSheet = (
  name: string,
  table: string,
  rows: readonly (readonly Content[])[],
  text: readonly string[] = ['Series'],
): SheetGiven => {
  const [headings = []] = rows;
  const asText = new Set(text);
  return {
    name,
    cells: cellsOf(
      rows.map((cells) =>
        cells.map((value, column) => {
          if (typeof value !== 'string' || asText.has(String(headings[column]))) return value;
          return NUMBER.test(value) ? Number(value) : value;
        }),
      ),
    ),
    tables: [{ name: table, area: { row: 0, column: 0, rows: rows.length, columns: headings.length } }],
  };
};

/** The illustrative conversions of DIT, in the sheet that the add-in makes for them. */
export const ditTables = (): SheetGiven => {
  const [headings = [], ...rows] = csvRows('illustrative-tables.csv');
  return tableSheet('BTEC Tables', 'BTEC_Tables', [headings, ...rows.filter(([subject]) => subject === 'DIT')]);
};

/** What the add-in keeps of these trackers, opening at a screen. */
const keeping = (trackers: readonly Tracker[], screen: string): object => ({
  trackers,
  tracker: trackers[0]?.id,
  screen,
});

/** tracker-plain.xlsx with the illustrative tables of DIT in it, set up for these trackers. */
export const plainWorkbook = (
  trackers: readonly Tracker[],
  { screen = 'Grades', more = [ditTables()] }: { readonly screen?: string; readonly more?: readonly SheetGiven[] } = {},
): WorkbookGiven => {
  const plain = projectFile('test/data/tracker-plain.xlsx');
  return { ...plain, sheets: [...plain.sheets, ...more], setUp: keeping(trackers, screen) };
};

/** tracker-graded.xlsx, set up for its table Marks with the results that stand there. */
export const gradedWorkbook = (screen: string): WorkbookGiven => ({
  ...projectFile('test/data/tracker-graded.xlsx'),
  setUp: keeping([GRADED_TRACKER], screen),
});

/** The sample tracker before anybody has set it up. */
export const sampleNotSetUp = (): WorkbookGiven => projectFile('assets/sample-tracker.xlsx');
