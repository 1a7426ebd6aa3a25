import type { CellName } from '../../markbook/edits/cellName';
import type { SheetEdit, TableEdit, TableSizeEdit } from '../../markbook/edits/edit';
import { foundEntry } from '../../markbook/edits/foundEntry';
import type { WriteBatch } from '../../markbook/edits/writeBatches';
import type { Area } from '../../markbook/sheet/sheetSnapshot';
import { CELL_PROPERTIES, rangeAt, readCells, readRange } from '../reading/readCells';
import { cellSlices } from '../reading/cellSlices';
import { areaOfEdit, type TableTarget } from './findTargets';
import { asFound, changedSince, entriesToWrite, formatsToWrite, type PreparedCells } from './preparedCells';
import type { WriteLog } from './writeLog';

/** A write under way: the sheets and tables it may use, and what it has done. */
export interface WriteUnderWay {
  readonly context: Excel.RequestContext;
  readonly sheets: Map<string, { readonly worksheet: Excel.Worksheet; readonly sheetId: string }>;
  readonly tables: ReadonlyMap<string, TableTarget>;
  readonly log: WriteLog;
}

/**
 * Writes some rectangles in one request that also says what stood there until then: should a colleague have changed a
 * cell in the meantime, it is told, and the log knows what to put back.
 */
const applyCells = async (work: WriteUnderWay, edits: readonly PreparedCells[]): Promise<readonly CellName[]> => {
  const { context, sheets, log } = work;
  context.application.suspendApiCalculationUntilNextSync();
  const asked = edits.flatMap((edit) => {
    const target = sheets.get(edit.sheet);
    if (target === undefined) return [];
    const place = { worksheet: target.worksheet, area: areaOfEdit(edit) };
    const check = rangeAt(place);
    check.load(CELL_PROPERTIES);
    const range = rangeAt(place);
    const formats = formatsToWrite(edit);
    if (formats !== undefined) range.numberFormat = formats;
    range.formulas = entriesToWrite(edit);
    const index = log.cells.push(asFound(edit, target.sheetId)) - 1;
    return [{ edit, check, index, sheetId: target.sheetId }];
  });
  await context.sync();
  return asked.flatMap(({ edit, check, index, sheetId }) => {
    if (edit.found === undefined) return [];
    const found = readRange(check);
    const changed = changedSince(edit, found.formulas);
    if (changed.length > 0) log.cells[index] = asFound({ ...edit, found, top: edit.row }, sheetId);
    return changed;
  });
};

const addSheet = async ({ context, sheets, log }: WriteUnderWay, edit: SheetEdit): Promise<void> => {
  const worksheet = context.workbook.worksheets.add(edit.sheet);
  worksheet.load(['id', 'name']);
  await context.sync();
  sheets.set(edit.sheet, { worksheet, sheetId: worksheet.id });
  log.addedSheets.push({ sheetId: worksheet.id, name: worksheet.name });
};

const addTable = async ({ context, sheets, log }: WriteUnderWay, edit: TableEdit): Promise<void> => {
  const target = sheets.get(edit.sheet);
  if (target === undefined) return;
  const { row, column, rows, columns } = edit;
  const area = { row, column, rows, columns };
  const range = rangeAt({ worksheet: target.worksheet, area });
  const table = target.worksheet.tables.add(range, true);
  table.load('id');
  await context.sync();
  log.addedTables.push({ tableId: table.id, name: edit.name, sheetId: target.sheetId, area });
  table.name = edit.name;
  if (log.addedSheets.some(({ sheetId }) => sheetId === target.sheetId)) range.format.autofitColumns();
  await context.sync();
};

/** The cells that a table takes in when it grows: below it, and at its right. */
const grownOver = (before: Area, after: Area): readonly Area[] => {
  const rows = { ...after, row: before.row + before.rows, rows: after.rows - before.rows };
  const beside = { ...after, rows: Math.min(before.rows, after.rows), column: before.column + before.columns };
  return [rows, { ...beside, columns: after.columns - before.columns }].filter(
    (area) => area.rows > 0 && area.columns > 0,
  );
};

const isLogged = (log: WriteLog, sheetId: string, row: number, column: number): boolean =>
  log.cells.some(
    (part) =>
      part.sheetId === sheetId &&
      row >= part.row &&
      row < part.row + part.before.length &&
      column >= part.column &&
      column < part.column + (part.before[0]?.length ?? 0),
  );

const resizeTable = async (work: WriteUnderWay, edit: TableSizeEdit): Promise<void> => {
  const { context, tables, log } = work;
  const target = tables.get(edit.table);
  if (target === undefined) return;
  const { worksheet, sheetId, area: before } = target;
  const after = { ...before, rows: edit.rows, columns: edit.columns };
  const slices = cellSlices(grownOver(before, after), 2_000).flat();
  const found = await readCells(
    context,
    slices.map(({ area }) => ({ worksheet, area })),
  );
  const parts = slices.map(({ area: { row, column } }, index) => ({
    sheet: worksheet.name,
    sheetId,
    row,
    column,
    before: (found[index]?.formulas ?? []).map((cells, down) =>
      cells.map((formula, across) =>
        isLogged(log, sheetId, row + down, column + across)
          ? null
          : foundEntry(formula, found[index]?.values[down]?.[across]),
      ),
    ),
    formatsBefore: found[index]?.formats ?? [],
  }));
  target.table.resize(rangeAt({ worksheet, area: after }));
  await context.sync();
  log.resizedTables.push({ tableId: target.table.id, name: edit.table, sheetId, before, after });
  log.cells.push(...parts);
};

/** Does one request's worth of a write and logs it. Returns the cells that a colleague changed meanwhile. */
export const applyBatch = async (
  work: WriteUnderWay,
  batch: WriteBatch<PreparedCells>,
): Promise<readonly CellName[]> => {
  if (batch.kind === 'cells') return applyCells(work, batch.edits);
  const { edit } = batch;
  if (edit.kind === 'add-sheet') await addSheet(work, edit);
  else if (edit.kind === 'add-table') await addTable(work, edit);
  else await resizeTable(work, edit);
  return [];
};
