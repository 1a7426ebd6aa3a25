import type { Area, Grid } from '../grid/port';

/** What the user looks at, to be shown again when another workbook takes the place of the one on show. */
export interface View {
  readonly restore: () => void;
}

/** Remembers the sheet in front and what is selected on it. */
export const viewOf = (grid: Grid): View => {
  const before = grid.sheets();
  const { sheetId, area } = grid.selection();
  const at = before.findIndex(({ id }) => id === sheetId);
  return {
    restore: () => {
      const visible = grid.sheets().filter(({ visibility }) => visibility === 'visible');
      const isThere = visible.some(({ id }) => id === sheetId);
      const beside = visible[Math.min(at, visible.length - 1)]?.id;
      const shown = isThere ? sheetId : beside;
      if (shown === undefined) return;
      grid.select(shown, isThere ? area : FIRST_CELL);
    },
  };
};

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };
