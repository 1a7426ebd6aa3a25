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

/** A workbook with nothing in it. */
export const BLANK_WORKBOOK: WorkbookGiven = { sheets: [{ name: 'Sheet1', cells: [] }] };

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

const NAMES = [
  'Alfa',
  'Bravo',
  'Charlie',
  'Delta',
  'Echo',
  'Foxtrot',
  'Golf',
  'Hotel',
  'India',
  'Juliett',
  'Kilo',
  'Lima',
];

/** A mark between 0 and 60 for each learner and component, with an X here and a blank there. */
const inventedMark = (learner: number, component: number): Content => {
  const turn = learner * 3 + component;
  if (turn % 29 === 28) return 'X';
  return turn % 37 === 36 ? '' : (turn * 17) % 61;
};

/** A class of so many learners whom nobody has, with marks, on a sheet of its own; the illustrative tables of DIT beside it. */
export const aClass = ({
  size,
  series,
}: {
  readonly size: number;
  readonly series: Tracker['series'];
}): WorkbookGiven => {
  const learners = Array.from({ length: size }, (_, index): readonly Content[] => [
    String(1001 + index),
    `${NAMES[index % NAMES.length] ?? ''} Example ${index + 1}`,
    ...[0, 1, 2].map((component) => inventedMark(index, component)),
    'L2P',
  ]);
  const headings = ['Candidate No', 'Learner', 'C1 mark', 'C2 mark', 'C3 mark', 'Target'];
  const tracker: Tracker = {
    id: 'class',
    name: 'DIT · Class',
    subject: 'DIT',
    sheet: 'Class',
    headerRows: [0, 0],
    learnerRows: [1, size],
    columns: [
      { role: 'candidate-number', heading: 'Candidate No', column: 0 },
      { role: 'full-name', heading: 'Learner', column: 1 },
      { role: 'mark C1', heading: 'C1 mark', column: 2 },
      { role: 'mark C2', heading: 'C2 mark', column: 3 },
      { role: 'mark C3', heading: 'C3 mark', column: 4 },
      { role: 'target', heading: 'Target', column: 5 },
    ],
    series,
  };
  return {
    sheets: [{ name: 'Class', cells: cellsOf([headings, ...learners]) }, ditTables()],
    setUp: keeping([tracker], 'Grades'),
  };
};

/** The sample tracker before anybody has set it up. */
export const sampleNotSetUp = (): WorkbookGiven => projectFile('test/data/sample-not-set-up.xlsx');
