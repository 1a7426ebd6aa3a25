import type { TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import type { CellInput, ComponentId, Series } from '../../../src/rules';
import type { MarksCheck } from '../../../src/markbook/checkMarks/marksCheck';
import { marksCheck } from '../../../src/markbook/checkMarks/marksCheck';
import type { SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';
import { readFigures } from '../../../src/markbook/tables/figures';
import { cellsOf } from '../../../src/markbook/tracker/cellsOf';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import type { ColumnRole, Tracker } from '../../../src/markbook/tracker/tracker';
import { ILLUSTRATIVE } from '../illustrativeTables';

const ROLES: readonly ColumnRole[] = [
  'candidate-number',
  'full-name',
  'form',
  'mark C1',
  'mark C2',
  'mark C3',
  'assessor C1',
  'uci',
];
const HEADINGS = ['Number', 'Name', 'Form', 'C1', 'C2', 'C3', 'Assessor', 'UCI'];

export const CLASS: Tracker = {
  id: 'one',
  name: 'DIT · 11B',
  subject: 'DIT',
  sheet: 'Marks',
  headerRows: [0, 0],
  learnerRows: [1, 1],
  columns: ROLES.map((role, column) => ({ role, heading: HEADINGS[column] ?? '', column })),
  series: {},
};

/** One learner of the invented class: number, name, form, C1, C2, C3, assessor, UCI. */
export type Row = readonly CellInput[];

/** A class's sheet; a text with `=` is a formula whose value is given by `shown`, by `row column`. */
export const classSheet = (
  rows: readonly Row[],
  shown: Readonly<Record<string, CellInput>> = {},
  hiddenRows: readonly number[] = [],
): SheetSnapshot => {
  const all: readonly Row[] = [HEADINGS, ...rows].map((row) => HEADINGS.map((_, column) => row[column] ?? null));
  return {
    name: 'Marks',
    isHidden: false,
    isProtected: false,
    row: 0,
    column: 0,
    values: all.map((cells, row) => cells.map((cell, column) => shown[`${row} ${column}`] ?? cell)),
    formulas: all.map((cells) => cells.map((cell) => cell ?? '')),
    numberFormats: all.map((cells) => cells.map(() => 'General')),
    merges: [],
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(),
    tables: [],
  };
};

interface Asked {
  readonly component?: ComponentId;
  readonly series?: Series;
  readonly tracker?: Tracker;
  readonly today?: string;
  readonly tables?: TablesSnapshot;
}

const FIGURES = readFigures(ILLUSTRATIVE);

export const checkedSheet = (snapshot: SheetSnapshot, asked: Asked = {}): MarksCheck => {
  const tracker = asked.tracker ?? CLASS;
  const cells = cellsOf(snapshot);
  return marksCheck({
    tracker,
    reading: readTracker(tracker, snapshot),
    component: asked.component ?? 'C1',
    series: asked.series ?? '2026-01',
    figures: FIGURES,
    tables: asked.tables ?? [],
    today: asked.today ?? '2025-12-01',
    hasMarkAt: (row, column) => !cells.isBlankAt(row, column),
  });
};

/** Checks C1 of a class in a sentence or two of rows. */
export const checked = (rows: readonly Row[], asked: Asked = {}): MarksCheck => checkedSheet(classSheet(rows), asked);
