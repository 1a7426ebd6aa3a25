import type { HeldFormula } from '../../xlsx/bookState';
import type { CellContent } from '../port';

/** Formulas the page cannot calculate: their cells show the value saved in the file and keep it until someone types over them. */
export interface HeldFormulas {
  readonly start: (formulas: readonly HeldFormula[], saved: (formula: HeldFormula) => CellContent) => void;
  /** The held formula of a cell that still shows its saved value, so that undoing an overwrite brings it back. */
  readonly find: (sheetId: string, row: number, column: number, value: CellContent) => string | null;
}

const key = (sheetId: string, row: number, column: number): string => `${sheetId} ${String(row)} ${String(column)}`;

export function heldFormulas(): HeldFormulas {
  let held = new Map<string, { readonly formula: string; readonly saved: CellContent }>();
  return {
    start: (formulas, saved) => {
      held = new Map(
        formulas.map((item) => [
          key(item.sheetId, item.row, item.column),
          { formula: item.formula, saved: saved(item) },
        ]),
      );
    },
    find: (sheetId, row, column, value) => {
      const found = held.size === 0 ? undefined : held.get(key(sheetId, row, column));
      return found?.saved === value ? found.formula : null;
    },
  };
}
