import {
  type CellName,
  movedRows,
  type Receipt,
  rowName,
  type StandingNow,
  undoPlan,
  type UndoPlan,
  type Watched,
} from '../../markbook/edits';
import { cellAddress } from '../../markbook/sheet';
import { answered, refused } from '../../rules';
import { readCells } from '../reading/readCells';
import { runExcel, type FromWorkbook } from '../runExcel';
import { undressCells } from './dressCells';
import { ensureUnlocked } from './findTargets';
import { areaWritten } from './areaWritten';
import { restore } from './restore';
import { cellsStanding, sheetsStanding, tablesStanding, type Sheets } from './standingNow';

/** What an undo left as it is, because it was changed since. */
export interface Undone {
  readonly left: readonly CellName[];
  /** Sheets and tables that stay, or stay as large as they are. */
  readonly kept: readonly string[];
}

const filledCells = async (
  context: Excel.RequestContext,
  sheets: Sheets,
  { addedSheets }: Receipt,
): Promise<StandingNow['filled']> => {
  const asked = addedSheets.flatMap(({ sheetId }) => {
    const worksheet = sheets.get(sheetId);
    return worksheet === undefined ? [] : [{ sheetId, worksheet, used: worksheet.getUsedRangeOrNullObject(true) }];
  });
  for (const { used } of asked) used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  if (asked.length > 0) await context.sync();
  const places = asked.map(({ worksheet, used }) => ({
    worksheet,
    area: used.isNullObject
      ? { row: 0, column: 0, rows: 0, columns: 0 }
      : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
  }));
  const read = await readCells(context, places);
  return new Map(
    asked.map(({ sheetId, worksheet }, index) => {
      const { row, column } = places[index]?.area ?? { row: 0, column: 0 };
      const names = (read[index]?.formulas ?? []).flatMap((cells, down) =>
        cells.flatMap((cell, across) =>
          cell === '' ? [] : [{ sheet: worksheet.name, cell: cellAddress(row + down, column + across) }],
        ),
      );
      return [sheetId, names];
    }),
  );
};

/** The rows in which somebody else stands than when they were written to, sheet by sheet. */
const rowsMoved = async (
  context: Excel.RequestContext,
  sheets: Sheets,
  { held = [] }: Receipt,
): Promise<ReadonlySet<string>> => {
  const asked = held.flatMap((part) => {
    const worksheet = sheets.get(part.sheetId);
    return worksheet === undefined ? [] : [{ part, worksheet, area: areaWritten(part) }];
  });
  const read = await readCells(context, asked);
  const parts = asked.map(({ part }, index) => ({
    sheetId: part.sheetId,
    then: part,
    now: (part.isShown === true ? read[index]?.values : read[index]?.formulas) ?? [],
  }));
  const ids = [...new Set(parts.map(({ sheetId }) => sheetId))];
  return new Set(
    ids.flatMap((id) => movedRows(parts.filter(({ sheetId }) => sheetId === id)).map((row) => rowName(id, row))),
  );
};

/** A sheet can't be deleted while the workbook's structure is protected: found out before anything is put back. */
const ensureDeletable = async (
  context: Excel.RequestContext,
  { sheetsToDelete }: UndoPlan,
): Promise<FromWorkbook<true>> => {
  if (sheetsToDelete.length === 0) return answered(true);
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  return protection.protected ? refused({ code: 'workbook-protected' }) : answered(true);
};

/**
 * Takes a write back in one step: values, formulas, number formats, and the sheets and tables it added. Cells changed
 * since stay as they are and are named. Of a write that did not come to its end, `earlier` says what it had found.
 */
export const undoEdits = (receipt: Receipt, earlier?: Watched): Promise<FromWorkbook<Undone>> =>
  runExcel(async (context) => {
    const sheets = await sheetsStanding(context, receipt);
    const places = receipt.cells.flatMap((part) => {
      const worksheet = sheets.get(part.sheetId);
      return worksheet === undefined ? [] : [{ worksheet, area: areaWritten(part), isFormatted: false }];
    });
    const unlocked = await ensureUnlocked(context, places);
    if (!unlocked.ok) return unlocked;
    const plan = undoPlan(receipt, {
      cells: await cellsStanding(context, sheets, receipt.cells),
      moved: await rowsMoved(context, sheets, receipt),
      filled: await filledCells(context, sheets, receipt),
      tables: await tablesStanding(context, receipt),
    });
    if (plan.isMixedUp) {
      const sheets = [...new Set(receipt.cells.map(({ sheet }) => sheet))];
      return refused({ code: 'rows-changed', facts: { sheets, cells: plan.left } });
    }
    const deletable = await ensureDeletable(context, plan);
    if (!deletable.ok) return deletable;
    const cells = await restore(context, plan, { sheets, ...(earlier !== undefined && { earlier }) });
    if (cells.length > 0) return refused({ code: 'not-restored', facts: { cells } });
    if (plan.left.length === 0) await undressCells(context, sheets, receipt.dressed ?? []);
    return answered({ left: plan.left, kept: plan.kept });
  });
