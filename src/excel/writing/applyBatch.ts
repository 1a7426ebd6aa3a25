import {
  cellKey,
  type CellRule,
  type CellsEdit,
  type ChangedPlace,
  type FurnishEdit,
  isExcelsDoing,
  type SheetEdit,
  type TableEdit,
  type TableSizeEdit,
  type Watched,
  type WriteBatch,
} from '../../markbook/edits';
import type { Area } from '../../markbook/sheet';
import { answered, refused } from '../../rules';
import { hiddenOn, type HiddenRows } from '../reading/hiddenRowsIn';
import { CELL_PROPERTIES, type CellsRead, type PlacedArea, rangeAt, readRange } from '../reading/readCells';
import type { FromWorkbook } from '../runExcel';
import { areaOfEdit, type TableTarget } from './findTargets';
import { dressCells } from './dressCells';
import { inRuns } from './inRuns';
import { layOutSheet } from './layOutSheet';
import {
  asFound,
  asFoundBut,
  changedSince,
  entriesToWrite,
  formatsToWrite,
  type PreparedCells,
  untaken,
} from './preparedCells';
import type { WriteLog } from './writeLog';

const applyRule = ({ dataValidation }: Excel.Range, rule: CellRule): void => {
  dataValidation.rule =
    rule.kind === 'list'
      ? { list: { inCellDropDown: true, source: rule.items.join(',') } }
      : { custom: { formula: rule.formula } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: rule.style === 'stop' ? Excel.DataValidationAlertStyle.stop : Excel.DataValidationAlertStyle.warning,
    title: rule.title,
    message: rule.message,
  };
};

/** Makes a sheet that was just made ready to be typed into: headings that stay in view, and what may be typed where. */
const furnishSheet = async (
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet | undefined,
  { frozenRows, bold, centred, rules }: FurnishEdit,
): Promise<void> => {
  if (worksheet === undefined) return;
  const range = (area: Area): Excel.Range => rangeAt({ worksheet, area });
  worksheet.freezePanes.freezeRows(frozenRows);
  for (const area of bold) range(area).format.font.bold = true;
  for (const area of centred) range(area).format.horizontalAlignment = 'Center';
  for (const rule of rules) applyRule(range(rule.area), rule);
  await context.sync();
};

/** A write under way: the sheets and tables it may use, what Excel may change by itself, and what it has done. */
export interface WriteUnderWay {
  readonly context: Excel.RequestContext;
  readonly sheets: Map<string, { readonly worksheet: Excel.Worksheet; readonly sheetId: string }>;
  readonly tables: ReadonlyMap<string, TableTarget>;
  readonly watched: Watched;
  readonly hidden: HiddenRows;
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

const write = (hidden: HiddenRows, { edit, place, sheetId }: ReturnType<typeof checked>[number]): void => {
  const [formats, entries] = [formatsToWrite(edit), entriesToWrite(edit)];
  inRuns(place, hiddenOn(hidden, sheetId), (range, rowsOf) => {
    if (formats !== undefined) range.numberFormat = rowsOf(formats);
    range.formulas = rowsOf(entries);
  });
};

const lookedAt = (place: PlacedArea): Excel.Range => {
  const left = rangeAt(place);
  left.load(CELL_PROPERTIES);
  return left;
};

/** What Excel itself has put there in the course of this write is no colleague's change. */
const isByExcel =
  ({ watched }: WriteUnderWay, sheetId: string, { row, column }: CellsEdit, read: CellsRead) =>
  (place: ChangedPlace): boolean => {
    const cell = watched.cells.get(cellKey(sheetId, place.row, place.column));
    const shown = read.formulas[place.row - row]?.[place.column - column] ?? '';
    return cell !== undefined && isExcelsDoing(watched, cell, shown);
  };

/**
 * Writes some rectangles in one request that also says what stood there until then, and what stands there now: should a
 * colleague have changed a cell in the meantime, or Excel not have taken one, it is told and nothing is lost. Every
 * rectangle is checked before the first is written, for what one of them spills may depend on another, and looked at
 * after the last: one calculation is enough for all.
 */
const applyCells = async (work: WriteUnderWay, edits: readonly PreparedCells[]): Promise<FromWorkbook<true>> => {
  const { context, log, hidden } = work;
  context.application.suspendApiCalculationUntilNextSync();
  const found = edits.flatMap((edit) => checked(work, edit));
  for (const each of found) write(hidden, each);
  const asked = found.map((each) => ({ ...each, left: lookedAt(each.place) }));
  log.attempted = asked.map(({ edit, sheetId }) => ({ found: asFound(edit, sheetId), wanted: edit.after }));
  await context.sync();
  log.attempted = [];
  const outcomes = asked.map(({ edit, check, left, sheetId }) => {
    const [stood, now] = [readRange(check), readRange(left)];
    const since = edit.found === undefined ? [] : changedSince(edit, stood.formulas);
    const changed = since.filter((place) => !isByExcel(work, sheetId, edit, stood)(place));
    const before = asFoundBut(edit, sheetId, changed, stood);
    log.cells.push({ ...before, after: now.formulas, formatsAfter: now.formats });
    const notTaken = untaken(edit, now.formulas).filter((place) => !isByExcel(work, sheetId, edit, now)(place));
    return { changed, notTaken };
  });
  const changed = outcomes.flatMap((outcome) => outcome.changed);
  if (changed.length > 0) return refused({ code: 'cells-changed', facts: { cells: changed } });
  const notTaken = outcomes.flatMap((outcome) => outcome.notTaken);
  return notTaken.length > 0 ? refused({ code: 'not-taken', facts: { cells: notTaken } }) : answered(true);
};

const addSheet = async ({ context, sheets, log }: WriteUnderWay, edit: SheetEdit): Promise<void> => {
  const worksheet = context.workbook.worksheets.add(edit.sheet);
  worksheet.load(['id', 'name']);
  log.attemptedSheet = edit.sheet;
  await context.sync();
  log.attemptedSheet = undefined;
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

const resizeTable = async ({ context, tables, log }: WriteUnderWay, edit: TableSizeEdit): Promise<void> => {
  const target = tables.get(edit.table);
  if (target === undefined) return;
  const { worksheet, sheetId, area: before, table } = target;
  const after = { ...before, rows: edit.rows, columns: edit.columns };
  log.resizedTables.push({ tableId: table.id, name: edit.table, sheetId, before, after });
  table.resize(rangeAt({ worksheet, area: after }));
  await context.sync();
};

/** Does one request's worth of a write and logs it. Refuses, with the log complete, where cells are not as they should be. */
export const applyBatch = async (
  work: WriteUnderWay,
  batch: WriteBatch<PreparedCells>,
): Promise<FromWorkbook<true>> => {
  if (batch.kind === 'cells') return applyCells(work, batch.edits);
  const { edit } = batch;
  const { context, sheets, log } = work;
  if (edit.kind === 'add-sheet') await addSheet(work, edit);
  else if (edit.kind === 'add-table') await addTable(work, edit);
  else if (edit.kind === 'lay-out') await layOutSheet(context, sheets.get(edit.sheet)?.worksheet, edit);
  else if (edit.kind === 'dress') await dressCells(context, sheets.get(edit.sheet), edit, log);
  else if (edit.kind === 'furnish') await furnishSheet(context, sheets.get(edit.sheet)?.worksheet, edit);
  else await resizeTable(work, edit);
  return answered(true);
};
