import type { Grid, TableInfo } from '../grid/port';

interface TableNameParts {
  readonly grid: Grid;
  /** What is shown while the active cell stands in a table. */
  readonly box: HTMLElement;
  readonly input: HTMLInputElement;
  readonly refuse: (sentence: string) => void;
}

const tableHere = (grid: Grid): TableInfo | undefined => {
  const { sheetId, area } = grid.selection();
  return grid
    .tables()
    .find(
      (table) =>
        table.sheetId === sheetId &&
        area.row >= table.area.row &&
        area.row < table.area.row + table.area.rows &&
        area.column >= table.area.column &&
        area.column < table.area.column + table.area.columns,
    );
};

/** Shows the name of the table that the active cell stands in, and renames it, as Excel's Table Design does. */
export const offerTableName = ({ grid, box, input, refuse }: TableNameParts): void => {
  const show = (): void => {
    const name = tableHere(grid)?.name;
    box.hidden = name === undefined;
    if (document.activeElement !== input) input.value = name ?? '';
  };
  const rename = (): void => {
    const table = tableHere(grid);
    const name = input.value.trim();
    if (table === undefined || name === table.name) return;
    try {
      grid.renameTable(table.id, name);
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
      input.value = table.name;
    }
  };
  input.addEventListener('change', rename);
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') input.value = tableHere(grid)?.name ?? '';
    if (key === 'Enter' || key === 'Escape') grid.focus();
  });
  grid.on(({ kind }) => {
    if (kind !== 'edited') queueMicrotask(show);
  });
};
