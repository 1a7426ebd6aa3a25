import { answered } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';
import { restore } from './restore';
import type { WriteLog } from './writeLog';

/** Takes back a write that did not come to its end. */
export const takeBack = (log: WriteLog): Promise<FromWorkbook<true>> =>
  runExcel(async (context) => {
    const added = new Set(log.addedSheets.map(({ sheetId }) => sheetId));
    await restore(context, {
      cells: log.cells
        .filter(({ sheetId }) => !added.has(sheetId))
        .map(({ sheetId, row, column, before, formatsBefore }) => ({
          sheetId,
          row,
          column,
          entries: before,
          formats: formatsBefore,
        })),
      sheetsToDelete: [...added],
      tablesToDissolve: log.addedTables.filter(({ sheetId }) => !added.has(sheetId)).map(({ tableId }) => tableId),
      tablesToResize: log.resizedTables,
    });
    return answered(true);
  });
