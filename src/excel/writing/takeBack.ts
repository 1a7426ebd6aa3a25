import {
  type AddedSheet,
  type CellEntry,
  cellKey,
  isExcelsDoing,
  isTaken,
  type Watched,
  type WrittenCells,
} from '../../markbook/edits';
import { answered } from '../../rules';
import { readCells, type CellsRead } from '../reading/readCells';
import { runExcel, type FromWorkbook } from '../runExcel';
import { areaWritten } from './areaWritten';
import { undoEdits } from './undoEdits';
import type { AttemptedCells, WriteLog } from './writeLog';

const shownAs = (entry: CellEntry): string | number | boolean =>
  typeof entry === 'object' ? (entry?.formula ?? '') : entry;

/**
 * Of cells that may have been written or not: what holds what was meant for it has been, or what Excel put there by
 * itself; all else is left alone.
 */
const asLeft = ({ found, wanted }: AttemptedCells, now: CellsRead | undefined, watched: Watched): WrittenCells => ({
  ...found,
  after: found.before.map((cells, down) =>
    cells.map((before, across) => {
      const [entry, shown] = [wanted[down]?.[across] ?? null, now?.formulas[down]?.[across] ?? ''];
      const cell = watched.cells.get(cellKey(found.sheetId, found.row + down, found.column + across));
      const isOurs = entry !== null && isTaken(entry, shown);
      return isOurs || (cell !== undefined && isExcelsDoing(watched, cell, shown)) ? shown : shownAs(before);
    }),
  ),
  formatsAfter: now?.formats ?? found.formatsBefore,
});

const attemptedCells = async (
  context: Excel.RequestContext,
  { attempted, watched }: WriteLog,
): Promise<readonly WrittenCells[]> => {
  const places = attempted.map(({ found }) => ({
    worksheet: context.workbook.worksheets.getItem(found.sheetId),
    area: areaWritten(found),
  }));
  const read = await readCells(context, places);
  return attempted.map((part, index) => asLeft(part, read[index], watched));
};

/** A sheet that was being added when the write broke off: it may be there. */
const attemptedSheet = async (
  context: Excel.RequestContext,
  { attemptedSheet: name }: WriteLog,
): Promise<readonly AddedSheet[]> => {
  if (name === undefined) return [];
  const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
  worksheet.load('id');
  await context.sync();
  return worksheet.isNullObject ? [] : [{ sheetId: worksheet.id, name }];
};

/** Takes back a write that did not come to its end; what a colleague changed meanwhile stays. */
export const takeBack = async (log: WriteLog): Promise<FromWorkbook<unknown>> => {
  const attempted = await runExcel(async (context) =>
    answered({ cells: await attemptedCells(context, log), sheets: await attemptedSheet(context, log) }),
  );
  if (!attempted.ok) return attempted;
  const cells = [...log.cells, ...attempted.value.cells];
  const addedSheets = [...log.addedSheets, ...attempted.value.sheets];
  return undoEdits({ ...log, cells, addedSheets }, log.watched);
};
