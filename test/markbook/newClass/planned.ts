import { readFileSync } from 'node:fs';
import type { CellEntry, Edit } from '../../../src/markbook/edits/edit';
import { readList } from '../../../src/markbook/import/list/readList';
import { readDelimited } from '../../../src/markbook/import/reading/readDelimited';
import { listedMarks } from '../../../src/markbook/newClass/listedMarks';
import { newClassPlan, type NewClassPlan } from '../../../src/markbook/newClass/newClassPlan';
import type { NewClassWish } from '../../../src/markbook/newClass/newClassWish';
import { plainSheet } from '../../../src/markbook/sheet/plainSheet';
import type { SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';
import type { Figures } from '../../../src/markbook/tables/figures';

export const WISH: NewClassWish = {
  subject: 'DIT',
  name: '11B',
  components: (['C1', 'C2', 'C3'] as const).map((component) => ({ component, max: 60, series: '2024-06' })),
  withTarget: true,
  meanings: new Map(),
};

export const CLASS_LIST = readFileSync(new URL('../../data/class-list-utf8.csv', import.meta.url), 'utf8');

export interface Planning {
  readonly wish?: Partial<NewClassWish>;
  readonly figures?: Figures;
  readonly sheetNames?: readonly string[];
  readonly tableNames?: readonly string[];
}

/** A class's new sheet planned from the text of a list, and what the list said. */
export const planned = (text: string, { wish, figures, sheetNames = [], tableNames = [] }: Planning = {}) => {
  const grid = readDelimited(text);
  if (!grid.ok) throw new Error('The list can’t be read.');
  const list = readList(grid.value);
  const wished = { ...WISH, ...wish };
  const listed = listedMarks(list, wished);
  const given = { list, listed, wish: wished, figures, trackerId: 'tracker-1', sheetNames, tableNames };
  return { list, listed, plan: newClassPlan(given) };
};

const shown = (entry: CellEntry): string | number | boolean =>
  typeof entry === 'object' && entry !== null ? entry.formula : (entry ?? '');

const cellsOf = (edits: readonly Edit[]): (string | number | boolean)[][] => {
  const rows: (string | number | boolean)[][] = [];
  for (const edit of edits) {
    if (edit.kind !== 'cells') continue;
    edit.after.forEach((entries, down) => {
      const row = (rows[edit.row + down] ??= []);
      entries.forEach((entry, across) => {
        if (entry !== null) row[edit.column + across] = shown(entry);
      });
    });
  }
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from(rows, (row) => Array.from({ length: width }, (_cell, column) => row[column] ?? ''));
};

/** The sheet as it stands once it is written, its formulas without results yet. */
export const sheetWritten = ({ sheet, edits }: NewClassPlan): SheetSnapshot => {
  const formulas = cellsOf(edits);
  const isFormula = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith('=');
  return plainSheet({
    name: sheet,
    values: formulas.map((cells) => cells.map((cell) => (cell === '' || isFormula(cell) ? null : cell))),
    formulas,
    tables: edits.flatMap((edit) =>
      edit.kind === 'add-table' ? [{ name: edit.name, area: { ...edit }, hasTotals: false }] : [],
    ),
  });
};
