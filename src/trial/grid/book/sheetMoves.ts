import { SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import { HostError } from '../port';
import type { Engine } from '../engine/engine';
import type { SheetList } from './sheetList';

export interface SheetMoves {
  readonly activate: (sheetId: string) => void;
  /** Univer moves to a sheet that was added; Excel stays where it is. */
  readonly stayOn: (sheetId: string) => void;
}

export function sheetMoves(engine: Engine, list: SheetList): SheetMoves {
  let wanted = '';
  const show = (sheetId: string): void => {
    if (list.activeId() === sheetId) return;
    const params = { unitId: engine.workbook().getUnitId(), subUnitId: sheetId };
    engine.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, params);
  };
  return {
    activate: (sheetId) => {
      if (list.info(sheetId).visibility !== 'visible')
        throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
      wanted = sheetId;
      show(sheetId);
    },
    stayOn: (sheetId) => {
      wanted = sheetId;
      show(sheetId);
      setTimeout(() => {
        if (list.all().some((sheet) => sheet.id === wanted)) show(wanted);
      });
    },
  };
}
