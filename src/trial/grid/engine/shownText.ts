import { cellState } from './cellState';
import type { Engine } from './engine';

/** The text of a cell as painted, number format applied. */
export function shownText(engine: Engine, sheetId: string, row: number, column: number): string {
  const shown = engine.worksheet(sheetId).getCell(row, column);
  const value = cellState(shown, null).value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(shown?.v ?? value ?? '');
}
