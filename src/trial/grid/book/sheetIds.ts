import { CustomCommandExecutionError, type IWorksheetData } from '@univerjs/core';
import { InsertSheetCommand } from '@univerjs/preset-sheets-core';
import { newSheetNumber, sheetNumber } from '../../book/sheetNumbers';
import type { Engine } from '../engine/engine';

interface Params {
  readonly sheet?: Partial<IWorksheetData>;
}

/** The number that a sheet to be added will have in the file. */
export const newSheetId = (engine: Engine): string =>
  newSheetNumber(
    engine
      .workbook()
      .getSheets()
      .flatMap((sheet) => sheetNumber(sheet.getSheetId()) ?? []),
  );

/** Has every sheet that is added go by the number it will have in the file, so that it is known again when that is opened. */
export function numberNewSheets(engine: Engine): void {
  engine.commands.beforeCommandExecuted(({ id, params }) => {
    const given = (params ?? {}) as Params;
    if (id !== InsertSheetCommand.id || given.sheet?.id !== undefined) return;
    const sheet = { ...given.sheet, id: newSheetId(engine) };
    engine.commands.syncExecuteCommand(id, { ...given, sheet });
    throw new CustomCommandExecutionError('The sheet is added under its number.');
  });
}
