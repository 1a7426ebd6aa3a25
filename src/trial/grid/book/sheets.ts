import { BooleanNumber } from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetShowCommand,
} from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine/engine';
import { type Grid, HostError, type SheetInfo } from '../port';
import { newSheetId } from './sheetIds';

const badName = /[\\/?*[\]:]|^'|'$/;

/** The sheets as they stand, and what may be said of them. */
interface SheetList {
  readonly info: (sheetId: string) => SheetInfo;
  readonly all: () => SheetInfo[];
  readonly activeId: () => string;
  /** Throws when Excel would refuse the name. */
  readonly checkName: (name: string, self?: string) => void;
  readonly veryHidden: Set<string>;
}

function sheetList(engine: Engine): SheetList {
  const veryHidden = new Set<string>();
  const info = (id: string): SheetInfo => {
    const sheet = engine.worksheet(id);
    const hidden = veryHidden.has(id) ? 'veryHidden' : 'hidden';
    return { id, name: sheet.getName(), visibility: sheet.isSheetHidden() === BooleanNumber.TRUE ? hidden : 'visible' };
  };
  const all = (): SheetInfo[] =>
    engine
      .workbook()
      .getSheets()
      .map((sheet) => info(sheet.getSheetId()));
  return {
    info,
    all,
    veryHidden,
    activeId: () => engine.workbook().getActiveSheet().getSheetId(),
    checkName: (name, self) => {
      const clash = all().some((sheet) => sheet.id !== self && sheet.name.toLowerCase() === name.toLowerCase());
      if (name === '' || name.length > 31 || badName.test(name) || name.toLowerCase() === 'history' || clash)
        throw new HostError('InvalidArgument', `A sheet cannot be called "${name}", or that name is taken.`);
    },
  };
}

interface SheetMoves {
  readonly activate: (sheetId: string) => void;
  /** Univer moves to a sheet that was added; Excel stays where it is. */
  readonly stayOn: (sheetId: string) => void;
}

function sheetMoves(engine: Engine, list: SheetList): SheetMoves {
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
