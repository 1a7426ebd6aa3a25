import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine/engine';

/** Room left below and beside what was written, so that a long list does not grow the sheet with every row. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The page holds fewer rows and columns than Excel's million: more of them come when cells beyond are written. */
export function growSheet(engine: Engine, sheetId: string, lastRow: number, lastColumn: number): void {
  const sheet = engine.worksheet(sheetId);
  const ids = { unitId: engine.workbook().getUnitId(), subUnitId: sheetId };
  const run = (mutation: string, params: object): unknown =>
    engine.commands.syncExecuteCommand(mutation, { ...ids, ...params });
  if (lastRow >= sheet.getRowCount())
    run(SetWorksheetRowCountMutation.id, { rowCount: Math.min(MOST_ROWS, lastRow + 1 + SPARE_ROWS) });
  if (lastColumn >= sheet.getColumnCount()) {
    run(SetWorksheetColumnCountMutation.id, {
      columnCount: Math.min(MOST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS),
    });
  }
}
