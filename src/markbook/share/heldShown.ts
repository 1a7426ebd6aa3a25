import type { CellsEdit, HeldCells } from '../edits';
import type { SheetSnapshot } from '../sheet';
import { areaCellsIn } from './formulas/sheetsRead';

/** What the cells show whose formulas a write replaces: alike formulas of two rows tell nobody that the rows changed places. */
export const heldShown = (edits: readonly CellsEdit[], sheets: readonly SheetSnapshot[]): readonly HeldCells[] =>
  edits.map(({ sheet, row, column, before }) => {
    const area = { row, column, rows: before.length, columns: before[0]?.length ?? 0 };
    const { values } = areaCellsIn(sheets, { sheet, area });
    return { sheet, row, column, before: values.map((cells) => cells.map((value) => value ?? '')), isShown: true };
  });
