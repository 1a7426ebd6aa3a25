import { BooleanNumber } from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetShowCommand,
} from '@univerjs/preset-sheets-core';
import { type Grid, HostError, type SheetInfo } from '../port';
import type { Engine } from './engine';

type SheetParts = Pick<
  Grid,
  'sheets' | 'activeSheetId' | 'activateSheet' | 'addSheet' | 'deleteSheet' | 'renameSheet' | 'setVisibility' | 'size'
>;

const badName = /[\\/?*[\]:]|^'|'$/;

/** The sheets of the open workbook. */
export function sheetsOf(engine: Engine): SheetParts & { forget(): void } {
  let veryHidden = new Set<string>();
  let wanted = '';
  const run = (command: string, params: object): void => {
    const done = engine.commands.syncExecuteCommand(command, { unitId: engine.workbook().getUnitId(), ...params });
    if (!done) throw new HostError('InvalidOperation', 'The sheet could not be changed.');
  };
  const activeSheetId = (): string => engine.workbook().getActiveSheet().getSheetId();
  const show = (sheetId: string): void => {
    if (activeSheetId() !== sheetId) run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  };
  /** Univer moves to a sheet that was added; Excel stays where it is. */
  const stayOn = (sheetId: string): void => {
    wanted = sheetId;
    show(sheetId);
    setTimeout(() => {
      if (sheets().some((sheet) => sheet.id === wanted)) show(wanted);
    });
  };
  const info = (id: string): SheetInfo => {
    const sheet = engine.worksheet(id);
    const hidden = veryHidden.has(id) ? 'veryHidden' : 'hidden';
    return { id, name: sheet.getName(), visibility: sheet.isSheetHidden() === BooleanNumber.TRUE ? hidden : 'visible' };
  };
  const sheets = (): SheetInfo[] =>
    engine
      .workbook()
      .getSheets()
      .map((sheet) => info(sheet.getSheetId()));
  const checkName = (name: string, self?: string): void => {
    const clash = sheets().some((sheet) => sheet.id !== self && sheet.name.toLowerCase() === name.toLowerCase());
    if (name === '' || name.length > 31 || badName.test(name) || name.toLowerCase() === 'history' || clash)
      throw new HostError('InvalidArgument', `A sheet cannot be called "${name}", or that name is taken.`);
  };
  return {
    sheets,
    activeSheetId,
    activateSheet: (sheetId) => {
      wanted = sheetId;
      if (info(sheetId).visibility !== 'visible')
        throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
      show(sheetId);
    },
    addSheet: (name) => {
      if (name !== undefined) checkName(name);
      const active = activeSheetId();
      const before = new Set(sheets().map((sheet) => sheet.id));
      run(InsertSheetCommand.id, name === undefined ? {} : { sheet: { name } });
      const added = sheets().find((sheet) => !before.has(sheet.id));
      if (!added) throw new HostError('InvalidOperation', 'The sheet could not be added.');
      stayOn(active);
      return added.id;
    },
    deleteSheet: (sheetId) => {
      const others = sheets().filter((sheet) => sheet.id !== sheetId && sheet.visibility === 'visible');
      const [next] = others;
      if (!next) throw new HostError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
      if (activeSheetId() === sheetId) stayOn(next.id);
      run(RemoveSheetCommand.id, { subUnitId: info(sheetId).id });
    },
    renameSheet: (sheetId, name) => {
      checkName(name, sheetId);
      run(SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
    },
    setVisibility: (sheetId, visibility) => {
      const before = info(sheetId).visibility;
      if (visibility === 'veryHidden') veryHidden.add(sheetId);
      else veryHidden.delete(sheetId);
      if ((before === 'visible') === (visibility === 'visible')) return;
      run(visibility === 'visible' ? SetWorksheetShowCommand.id : SetWorksheetHideCommand.id, { subUnitId: sheetId });
    },
    size: (sheetId) => {
      const sheet = engine.worksheet(sheetId);
      return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    },
    forget: () => {
      veryHidden = new Set();
    },
  };
}
