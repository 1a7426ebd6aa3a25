import { RedoCommand, UndoCommand } from '@univerjs/core';
import {
  DeviceInputEventType,
  IEditorBridgeService,
  ILayoutService,
  ScrollToRangeOperation,
  SetCellEditVisibleOperation,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Grid } from '../port';
import { areaOf, rangeOf } from '../engine/areas';
import type { Engine } from '../engine/engine';

type SelectionParts = Pick<Grid, 'selection' | 'select' | 'isEditing' | 'commitEdit' | 'undo' | 'redo' | 'focus'>;

const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };

/** Selection, the open cell editor, undo and focus. */
export function selectionOf(engine: Engine, activate: (sheetId: string) => void): SelectionParts {
  const isEditing = (): boolean => engine.injector.get(IEditorBridgeService).isVisible().visible;
  return {
    selection: () => {
      const sheetId = engine.workbook().getActiveSheet().getSheetId();
      const range = engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
      return { sheetId, area: range ? areaOf(range) : firstCell };
    },
    select: (sheetId, area) => {
      const unitId = engine.workbook().getUnitId();
      if (engine.workbook().getActiveSheet().getSheetId() !== sheetId) activate(sheetId);
      const range = rangeOf(area);
      const first = { startRow: area.row, endRow: area.row, startColumn: area.column, endColumn: area.column };
      const primary = {
        ...first,
        actualRow: area.row,
        actualColumn: area.column,
        isMerged: false,
        isMergedMainCell: false,
      };
      engine.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId,
        subUnitId: sheetId,
        selections: [{ range, primary, style: null }],
      });
      void engine.commands.executeCommand(ScrollToRangeOperation.id, { range: first });
    },
    isEditing,
    commitEdit: async () => {
      if (!isEditing()) return;
      engine.commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.PointerDown,
        unitId: engine.workbook().getUnitId(),
      });
      await new Promise((resolve) => setTimeout(resolve));
    },
    undo: async () => {
      await engine.commands.executeCommand(UndoCommand.id);
    },
    redo: async () => {
      await engine.commands.executeCommand(RedoCommand.id);
    },
    focus: () => {
      engine.injector.get(ILayoutService).focus();
    },
  };
}
