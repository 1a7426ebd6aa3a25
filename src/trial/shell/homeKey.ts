import type { Grid } from '../grid/port';

/** Home goes to the start of the row and Ctrl+Home to A1, as in Excel; the engine knows neither. */
export const goHomeByKey = (grid: Pick<Grid, 'isEditing' | 'select' | 'selection'>, place: HTMLElement): void => {
  place.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Home' || event.shiftKey || event.altKey || grid.isEditing()) return;
      if (event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      event.stopPropagation();
      const { sheetId, area } = grid.selection();
      const row = event.ctrlKey || event.metaKey ? 0 : area.row;
      grid.select(sheetId, { row, column: 0, rows: 1, columns: 1 });
    },
    true,
  );
};
