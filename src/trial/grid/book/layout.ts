import { SetColWidthCommand, SetFrozenCommand } from '@univerjs/preset-sheets-core';
import type { Grid } from '../port';
import { areaOf } from '../engine/areas';
import type { Engine } from '../engine/engine';

type LayoutParts = Pick<
  Grid,
  'columnWidth' | 'setColumnWidth' | 'hiddenRows' | 'hiddenColumns' | 'merges' | 'freezeRows'
>;

/** Widths, hidden rows and columns, merged cells and frozen panes. */
export function layoutOf(engine: Engine): LayoutParts {
  const target = (sheetId: string): { unitId: string; subUnitId: string } => ({
    unitId: engine.workbook().getUnitId(),
    subUnitId: sheetId,
  });
  return {
    columnWidth: (sheetId, column) => engine.worksheet(sheetId).getColumnWidth(column),
    setColumnWidth: (sheetId, column, count, pixels) => {
      const last = engine.worksheet(sheetId).getRowCount() - 1;
      const ranges = [{ startRow: 0, endRow: last, startColumn: column, endColumn: column + count - 1 }];
      engine.commands.syncExecuteCommand(SetColWidthCommand.id, { ...target(sheetId), ranges, value: pixels });
    },
    hiddenRows: (sheetId, area) => {
      const sheet = engine.worksheet(sheetId);
      return Array.from({ length: area.rows }, (_, index) => !sheet.getRowVisible(area.row + index));
    },
    hiddenColumns: (sheetId, area) => {
      const sheet = engine.worksheet(sheetId);
      return Array.from({ length: area.columns }, (_, index) => !sheet.getColVisible(area.column + index));
    },
    merges: (sheetId) => engine.worksheet(sheetId).getMergeData().map(areaOf),
    freezeRows: (sheetId, rows) => {
      const { xSplit, startColumn } = engine.worksheet(sheetId).getFreeze();
      const frozen = { xSplit, startColumn, ySplit: rows, startRow: rows === 0 ? -1 : rows };
      engine.commands.syncExecuteCommand(SetFrozenCommand.id, { ...target(sheetId), ...frozen });
    },
  };
}
