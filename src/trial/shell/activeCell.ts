import type { GridBook } from '../grid/gridBook';
import type { Grid } from '../grid/port';
import { cellName } from './cellName';
import { standingWords } from './unsureWords';

/** The active cell in words, such as `H7: 66`, with the sentence of an error, and whether this page vouches for its result. */
const activeCellText = (grid: Grid & GridBook): string => {
  const { sheetId, area } = grid.selection();
  const text = grid.readText(sheetId, { ...area, rows: 1, columns: 1 })[0]?.[0] ?? '';
  const message = grid.messageAt(sheetId, area.row, area.column);
  const shown = text === '' ? 'blank' : text;
  const standing = grid.standingAt(sheetId, area.row, area.column);
  const said = [shown, ...(message === null ? [] : [message]), ...(standing === null ? [] : [standingWords[standing]])];
  return `${cellName(area.row, area.column)}: ${said.join(' ')}`;
};

/** Keeps the live region up with the active cell: the grid is a picture, so a screen reader is told here. */
export const sayActiveCell = (grid: Grid & GridBook, region: HTMLElement): (() => void) => {
  const say = (): void => {
    const text = activeCellText(grid);
    if (region.textContent !== text) region.textContent = text;
  };
  grid.on(({ kind }) => {
    if (kind !== 'edited' || grid.isSettled()) queueMicrotask(say);
  });
  return say;
};
