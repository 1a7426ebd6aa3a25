import { enterStale, withoutResults } from './book/afterAct';
import { captured, type Sources } from './book/capture';
import { anchorOf } from './book/cells';
import type { Parts } from './parts';
import { progressTold } from './book/progressTold';
import { showBook } from './book/showBook';
import { enterUnable, withFormulas } from './book/unableFormulas';
import { cellOf } from './functions/customFunctions';
import type { ErrorMessages } from './functions/errorMessages';
import { univerBook } from './engine/univerBook';
import type { AfterAct, BookToShow, GridBook, UnsureResult } from './gridBook';
import type { GridOptions } from './gridOptions';
import type { FileParts } from './limits/fileChecks';
import type { SheetInfo, TableInfo } from './port';

interface Calling {
  readonly options: GridOptions;
  readonly messages: ErrorMessages;
}

const filePartsOf = (
  { workbook, tables, tablesWithTotals, plainFormulas, arrays, filteredRows }: BookToShow,
  madeHere: readonly SheetInfo[],
  tablesHere: readonly TableInfo[],
): FileParts => ({
  plain: plainFormulas,
  arrays,
  filteredRows,
  sheetIds: new Set(workbook.sheets.map(({ id }) => id)),
  sheetsMadeHere: new Set(madeHere.map(({ id }) => id)),
  tables: new Map(
    tables.map(({ id, area, name }) => [
      id,
      {
        columns: area.columns,
        hasTotals: tablesWithTotals.includes(id),
        isMadeHere: tablesHere.some((table) => table.name === name),
      },
    ]),
  ),
});

const isStale = ({ standing }: UnsureResult): boolean => standing === 'stale';

const sourcesOf = ({
  engine,
  cells,
  touched,
  recalculated,
  guard,
  printing,
  validations,
  sheets,
  tables,
}: Parts): Sources => ({
  engine,
  cells,
  touched,
  recalculated,
  guard,
  printing: printing.of,
  validations: validations.of,
  sheets: sheets.sheets,
  tables: tables.list,
});

/** The results this page does not vouch for, in the order of the sheets. */
function unsureIn({ engine, judge, sheets }: Parts): UnsureResult[] {
  const order = sheets.sheets().map(({ id }) => id);
  return judge.ledger
    .all((id, row, column) => engine.workbook().getSheetBySheetId(id)?.getCellRaw(row, column))
    .map(({ sheetId, row, column, standing }) => ({ sheetId, row, column, standing }))
    .sort((a, b) => order.indexOf(a.sheetId) - order.indexOf(b.sheetId) || a.row - b.row || a.column - b.column);
}

/**
 * Is there a result that Excel has to work out because of what happened here? Results of an edit that is still being
 * worked out are not there yet either; a result that the file came without is no reason.
 */
const hasStale = (parts: Parts): boolean => {
  const isEdited = parts.touched.isEdited();
  if (isEdited && !parts.calculation.isSettled()) return true;
  return (isEdited || parts.recalculated.isAny()) && unsureIn(parts).some(isStale);
};

/** Puts a workbook on show, and tells all who keep something of it. */
function show(parts: Parts, book: BookToShow, after: AfterAct | undefined): void {
  const { calculation, engine, guard, judge, recalculated, sheets, touched } = parts;
  const madeHere = after ? sheets.sheets().filter(({ id }) => parts.maySheetGo(id)) : [];
  const tablesHere = after ? parts.tables.list().filter(({ id }) => parts.isTableMadeHere(id)) : [];
  const opened = univerBook(book.workbook, book.tables);
  const workbook = after ? withoutResults(opened, after, parts.isUnable) : opened;
  showBook(engine, withFormulas(workbook, book.heldFormulas));
  sheets.begin(book.veryHidden);
  parts.setFileParts(filePartsOf(book, madeHere, tablesHere));
  parts.tablesChanged();
  guard.start(book.protectedSheets, book.unlocked);
  touched.forget();
  recalculated.forget();
  parts.printing.forget();
  parts.validations.forget();
  if (after) touched.reshaped();
  enterUnable(engine, judge.ledger, book.heldFormulas, parts.isUnable);
  calculation.setMode(book.calculationMode);
  after?.shown();
}

/** Tells the formulas that the page can't work out. */
function isHeld(
  { engine, isUnable }: Parts,
  { heldFormulas }: BookToShow,
): (sheetId: string, row: number, column: number) => boolean {
  const held = new Set(heldFormulas.map(({ sheetId, row, column }) => cellOf(sheetId, row, column)));
  return (sheetId, row, column) =>
    held.has(cellOf(sheetId, row, column)) || isUnable(engine.worksheet(sheetId).getCellRaw(row, column)?.f ?? '');
}

/** Opens and captures workbooks in the running spreadsheet. */
export function bookOver(parts: Parts, { options, messages }: Calling): Omit<GridBook, 'tell'> {
  const { calculation, cells, engine, guard, judge } = parts;
  /** Univer's own start after a workbook was put on show comes a moment later, and would swallow an edit made before it. */
  const functionsReady = async (): Promise<void> => {
    await calculation.worked();
    const calculates = calculation.mode() === 'automatic' && !options.savedResultsStand;
    if (options.runtime.ready() && calculates) await calculation.full();
  };
  /** Comparing is itself a calculation, after which results stand again where they are to stand. */
  const verified = async (): Promise<void> => {
    await calculation.worked();
    await calculation.verify();
    if (options.savedResultsStand) calculation.stand();
  };
  return {
    load: async (book, after) => {
      await calculation.worked();
      calculation.forgetAnswers();
      messages.clear();
      guard.start([], {});
      if (options.savedResultsStand) calculation.stand();
      calculation.forget(book.isCalculatedByExcel);
      show(parts, book, after);
      if (book.isCalculatedByExcel) await verified();
      await functionsReady();
      if (after) enterStale(engine, judge.ledger, after, isHeld(parts, book));
    },
    offerUndo: parts.undoSteps.offer,
    offerRedo: parts.undoSteps.offerAgain,
    capture: (customXmlParts) => captured(sourcesOf(parts), customXmlParts, hasStale(parts)),
    functionsReady,
    isSettled: calculation.isSettled,
    stopCalculation: calculation.stop,
    onProgress: progressTold(engine),
    functionNames: () => new Set([...engine.functions.getExecutors().keys()].map((name) => String(name).toUpperCase())),
    unsureResults: () => unsureIn(parts),
    standingAt: (sheetId, row, column) =>
      judge.ledger.find(sheetId, row, column, engine.worksheet(sheetId).getCellRaw(row, column))?.standing ?? null,
    messageAt: (sheetId, row, column) => {
      if (cells.state(sheetId, row, column).kind !== 'error') return null;
      const anchor = anchorOf(cells, sheetId, row, column);
      return messages.find(cellOf(sheetId, anchor.row, anchor.column), row - anchor.row, column - anchor.column);
    },
  };
}
