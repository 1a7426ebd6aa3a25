import type { SheetEdit, TableEdit, TableSizeEdit } from '../../markbook/edits/edit';
import { foundEntry } from '../../markbook/edits/foundEntry';
import type { WriteBatch } from '../../markbook/edits/writeBatches';
import type { Area } from '../../markbook/sheet/sheetSnapshot';
import { answered, refused } from '../../rules';
import { CELL_PROPERTIES, rangeAt, readCells, readRange, type PlacedArea } from '../reading/readCells';
import { cellSlices } from '../reading/cellSlices';
import type { FromWorkbook } from '../runExcel';
import { areaOfEdit, type TableTarget } from './findTargets';
import { layOutSheet } from './layOutSheet';
import { asFound, changedSince, entriesToWrite, formatsToWrite, untaken, type PreparedCells } from './preparedCells';
import type { WriteLog } from './writeLog';

/** A write under way: the sheets and tables it may use, and what it has done. */
export interface WriteUnderWay {
  readonly context: Excel.RequestContext;
  readonly sheets: Map<string, { readonly worksheet: Excel.Worksheet; readonly sheetId: string }>;
  readonly tables: ReadonlyMap<string, TableTarget>;
  readonly log: WriteLog;
}

const checked = ({ sheets }: WriteUnderWay, edit: PreparedCells) => {
  const target = sheets.get(edit.sheet);
  if (target === undefined) return [];
  const place = { worksheet: target.worksheet, area: areaOfEdit(edit) };
  const check = rangeAt(place);
  check.load(CELL_PROPERTIES);
  return [{ edit, place, check, sheetId: target.sheetId }];
};

const write = ({ edit, place }: { readonly edit: PreparedCells; readonly place: PlacedArea }): void => {
  const range = rangeAt(place);
  const formats = formatsToWrite(edit);
  if (formats !== undefined) range.numberFormat = formats;
  range.formulas = entriesToWrite(edit);
};

const lookedAt = (place: PlacedArea): Excel.Range => {
  const left = rangeAt(place);
  left.load(CELL_PROPERTIES);
  return left;
};

/**
 * Writes some rectangles in one request that also says what stood there until then, and what stands there now: should a
 * colleague have changed a cell in the meantime, or Excel not have taken one, it is told and nothing is lost. Every
 * rectangle is checked before the first is written, for what one of them spills may depend on another, and looked at
 * after the last: one calculation is enough for all.
 */
const applyCells = async (work: WriteUnderWay, edits: readonly PreparedCells[]): Promise<FromWorkbook<true>> => {
  const { context, log } = work;
  context.application.suspendApiCalculationUntilNextSync();
  const found = edits.flatMap((edit) => checked(work, edit));
  found.forEach(write);
  const asked = found.map((each) => ({ ...each, left: lookedAt(each.place) }));
  log.attempted = asked.map(({ edit, sheetId }) => asFound(edit, sheetId));
  await context.sync();
  log.attempted = [];
  const outcomes = asked.map(({ edit, check, left, sheetId }) => {
    const [stood, now] = [readRange(check), readRange(left)];
    const isNew = edit.found === undefined;
    const before = asFound(isNew ? edit : { ...edit, found: stood, top: edit.row }, sheetId);
    log.cells.push({ ...before, after: now.formulas, formatsAfter: now.formats });
    return { changed: isNew ? [] : changedSince(edit, stood.formulas), notTaken: untaken(edit, now.formulas) };
  });
  const changed = outcomes.flatMap((outcome) => outcome.changed);
  if (changed.length > 0) return refused({ code: 'cells-changed', facts: { cells: changed } });
  const notTaken = outcomes.flatMap((outcome) => outcome.notTaken);
  return notTaken.length > 0 ? refused({ code: 'not-taken', facts: { cells: notTaken } }) : answered(true);
};

const addSheet = async ({ context, sheets, log }: WriteUnderWay, edit: SheetEdit): Promise<void> => {
  const worksheet = context.workbook.worksheets.add(edit.sheet);
  worksheet.load(['id', 'name']);
  await context.sync();
  sheets.set(edit.sheet, { worksheet, sheetId: worksheet.id });
  log.addedSheets.push({ sheetId: worksheet.id, name: worksheet.name });
  for (const [column, width] of (edit.columnWidths ?? []).entries()) {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  }
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

const growth = async ({ context, log }: WriteUnderWay, { worksheet, sheetId, area }: TableTarget, after: Area) => {
  const slices = cellSlices(grownOver(area, after), 2_000).flat();
  const places = slices.map((slice) => ({ worksheet, area: slice.area }));
  const found = await readCells(context, places);
  return slices.map(({ area: { row, column } }, index) => ({
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
    place: places[index] ?? { worksheet, area },
  }));
};

const resizeTable = async (work: WriteUnderWay, edit: TableSizeEdit): Promise<void> => {
  const { context, tables, log } = work;
  const target = tables.get(edit.table);
  if (target === undefined) return;
  const { worksheet, sheetId, area: before } = target;
  const after = { ...before, rows: edit.rows, columns: edit.columns };
  const parts = await growth(work, target, after);
  target.table.resize(rangeAt({ worksheet, area: after }));
  await context.sync();
  log.resizedTables.push({ tableId: target.table.id, name: edit.table, sheetId, before, after });
  const left = await readCells(
    context,
    parts.map(({ place }) => place),
  );
  for (const [index, { place: _place, ...part }] of parts.entries()) {
    log.cells.push({ ...part, after: left[index]?.formulas ?? [], formatsAfter: left[index]?.formats ?? [] });
  }
};

/** Does one request's worth of a write and logs it. Refuses, with the log complete, where cells are not as they should be. */
export const applyBatch = async (
  work: WriteUnderWay,
  batch: WriteBatch<PreparedCells>,
): Promise<FromWorkbook<true>> => {
  if (batch.kind === 'cells') return applyCells(work, batch.edits);
  const { edit } = batch;
  const { context, sheets } = work;
  if (edit.kind === 'add-sheet') await addSheet(work, edit);
  else if (edit.kind === 'add-table') await addTable(work, edit);
  else if (edit.kind === 'lay-out') await layOutSheet(context, sheets.get(edit.sheet)?.worksheet, edit);
  else await resizeTable(work, edit);
  return answered(true);
};
