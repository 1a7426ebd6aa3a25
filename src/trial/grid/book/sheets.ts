import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetShowCommand,
} from '@univerjs/preset-sheets-core';
import { type Grid, HostError } from '../port';
import type { Engine } from '../engine/engine';
import { newSheetId } from './sheetIds';
import { sheetList } from './sheetList';
import { sheetMoves } from './sheetMoves';

type SheetParts = Pick<
  Grid,
  'sheets' | 'activeSheetId' | 'activateSheet' | 'addSheet' | 'deleteSheet' | 'renameSheet' | 'setVisibility' | 'size'
>;

/** The sheets of the open workbook. */
export function sheetsOf(engine: Engine): SheetParts & {
  /** Tells which sheets of a workbook just opened nobody can make visible from the tabs. */
  readonly begin: (veryHidden: readonly string[]) => void;
} {
  const list = sheetList(engine);
  const { activate, stayOn } = sheetMoves(engine, list);
  const run = (command: string, params: object): void => {
    const done = engine.commands.syncExecuteCommand(command, { unitId: engine.workbook().getUnitId(), ...params });
    if (!done) throw new HostError('InvalidOperation', 'The sheet could not be changed.');
  };
  return {
    sheets: list.all,
    activeSheetId: list.activeId,
    activateSheet: activate,
    addSheet: (name) => {
      if (name !== undefined) list.checkName(name);
      const active = list.activeId();
      const before = new Set(list.all().map((sheet) => sheet.id));
      run(InsertSheetCommand.id, { sheet: { id: newSheetId(engine), ...(name !== undefined && { name }) } });
      const added = list.all().find((sheet) => !before.has(sheet.id));
      if (!added) throw new HostError('InvalidOperation', 'The sheet could not be added.');
      stayOn(active);
      return added.id;
    },
    deleteSheet: (sheetId) => {
      const next = list.all().find((sheet) => sheet.id !== sheetId && sheet.visibility === 'visible');
      if (!next) throw new HostError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
      if (list.activeId() === sheetId) stayOn(next.id);
      run(RemoveSheetCommand.id, { subUnitId: list.info(sheetId).id });
    },
    renameSheet: (sheetId, name) => {
      list.checkName(name, sheetId);
      run(SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
    },
    setVisibility: (sheetId, visibility) => {
      const before = list.info(sheetId).visibility;
      if (visibility === 'veryHidden') list.veryHidden.add(sheetId);
      else list.veryHidden.delete(sheetId);
      if ((before === 'visible') === (visibility === 'visible')) return;
      run(visibility === 'visible' ? SetWorksheetShowCommand.id : SetWorksheetHideCommand.id, { subUnitId: sheetId });
    },
    size: (sheetId) => {
      const sheet = engine.worksheet(sheetId);
      return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    },
    begin: (veryHidden) => {
      list.veryHidden.clear();
      for (const sheetId of veryHidden) list.veryHidden.add(sheetId);
    },
  };
}
