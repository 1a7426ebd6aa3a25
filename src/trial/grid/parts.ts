import { ISheetRowFilteredService } from '@univerjs/preset-sheets-core';
import { placeKey } from '../book/placeKey';
import { readFormulasInPlace } from './formulas/cellFormulas';
import { readFormulasRightly } from './formulas/readFormulasRightly';
import { arrayCheck } from './limits/arrayCheck';
import { editorCheck, type FileParts, protectionCheck, sheetCheck, tableCheck } from './limits/fileChecks';
import { type Gate, gateOf } from './limits/gate';
import { sentences } from './limits/refusals';
import { steadyTabs } from './univer/sheetTabs';
import { takeOverActs } from './limits/userActs';
import type { Started } from './startGrid';
import type { Judge } from './trust/judge';
import { paintBusy } from './book/busyText';
import { type Calculation, calculationOf } from './book/calculation';
import { type Cells, cellsOf } from './book/cells';
import { type Changes, changesOf } from './book/changes';
import type { GridOptions } from './gridOptions';
import type { SheetInfo } from './port';
import type { Engine } from './engine/engine';
import { readBritishDates, spellEntries } from './book/entries';
import { keepFormats } from './book/keepFormats';
import { layoutOf } from './book/layout';
import { namesIn } from './book/names';
import { numberNewSheets } from './book/sheetIds';
import { dressNewSheets } from './book/newSheets';
import { pasteRightly } from './book/paste';
import { printingKept, type PrintingKept } from './book/printing';
import { validationsKept, type ValidationsKept } from './book/validations';
import { type Protection, protection } from './limits/protection';
import { type Recalculated, recalculatedOf } from './book/recalculated';
import { selectionOf } from './book/selection';
import { sheetsOf } from './book/sheets';
import { verifiedOrders } from './book/startCalculation';
import { type Tables, tablesOf } from './book/tables';
import { paintUnsure } from './book/unsureSigns';
import { type Touched, touchedOf } from './book/touched';
import { type UndoSteps, undoStepsOf } from './book/undoSteps';

/** Everything the grid is made of, joined to one running spreadsheet. */
export interface Parts {
  readonly engine: Engine;
  readonly calculation: Calculation;
  readonly cells: Cells;
  readonly changes: Changes;
  readonly gate: Gate;
  readonly guard: Protection;
  readonly judge: Judge;
  readonly isUnable: (formula: string) => boolean;
  readonly tables: Tables;
  readonly touched: Touched;
  readonly recalculated: Recalculated;
  readonly sheets: ReturnType<typeof sheetsOf>;
  readonly selection: ReturnType<typeof selectionOf>;
  readonly layout: ReturnType<typeof layoutOf>;
  readonly printing: PrintingKept;
  readonly validations: ValidationsKept;
  readonly undoSteps: UndoSteps;
  readonly isMadeHere: (sheetId: string) => boolean;
  /** Was it made here, whether or not it came into the file since? */
  readonly maySheetGo: (sheetId: string) => boolean;
  readonly isTableMadeHere: (id: string) => boolean;
  readonly tablesChanged: () => void;
  readonly setFileParts: (parts: FileParts) => void;
}

const NO_FILE: FileParts = {
  sheetIds: new Set(),
  sheetsMadeHere: new Set(),
  tables: new Map(),
  plain: {},
  arrays: {},
  filteredRows: {},
};

interface FileReading {
  readonly sheets: () => readonly SheetInfo[];
  readonly touched: Touched;
  readonly parts: () => FileParts;
}

/** Lets the calculation know what only the file says: names of sheets, formulas without array form, filtered rows. */
function readWithFile(engine: Engine, { sheets, touched, parts }: FileReading): void {
  readFormulasInPlace(engine, {
    names: () => namesIn(engine),
    sheets,
    isPlain: (sheetId, row, column) => {
      const place = placeKey(row, column);
      return Boolean(parts().plain[sheetId]?.has(place)) && !touched.contents(sheetId).has(place);
    },
  });
  engine.injector
    .get(ISheetRowFilteredService)
    .register((_unit, sheetId, row) => parts().filteredRows[sheetId]?.has(row) ?? false);
}

/** What is typed is read, shown and dressed as Excel does it. */
function readEntries(engine: Engine, tables: Tables, touched: Touched): void {
  spellEntries(engine, tables.list);
  readBritishDates(engine);
  keepFormats(engine, touched);
  dressNewSheets(engine);
  numberNewSheets(engine);
  paintBusy(engine);
}

type Gated = Pick<Parts, 'engine' | 'guard' | 'tables' | 'sheets' | 'selection'>;
type GateOptions = Pick<GridOptions, 'container' | 'onRefused' | 'onAct'>;

/** Sees to it that what a user does is carried, is done to the file, or is refused. */
function gatedActs(
  { engine, guard, tables, sheets, selection }: Gated,
  fileParts: () => FileParts,
  { container, onRefused, onAct }: GateOptions,
): Gate {
  const checks = [
    protectionCheck(guard),
    editorCheck(engine, guard, () => selection.selection().area),
    sheetCheck(fileParts, sheets.activeSheetId),
    tableCheck(engine, fileParts, tables.list),
    arrayCheck(engine, (sheetId) => fileParts().arrays[sheetId] ?? []),
  ];
  steadyTabs(container, engine.commands, (sheetId) => engine.workbook().getSheetBySheetId(sheetId)?.getName());
  let isHost: () => boolean = () => false;
  takeOverActs(engine, () => isHost(), onAct);
  const gate = gateOf(engine, checks, onRefused);
  ({ isHost } = gate);
  return gate;
}

export function partsOf(
  { engine, pending, judge, isKept, isOfAddin, isUnable }: Started,
  { container, onRefused, onAct }: GateOptions,
): Parts {
  let fileParts: FileParts = NO_FILE;
  const guard = protection();
  const verified = verifiedOrders(engine, judge, isKept);
  const touched = touchedOf(engine);
  const tables = tablesOf(engine);
  const sheets = sheetsOf(engine);
  const selection = selectionOf(engine, sheets.activateSheet);
  readEntries(engine, tables, touched);
  readWithFile(engine, { sheets: sheets.sheets, touched, parts: () => fileParts });
  paintUnsure(engine, judge.ledger);
  pasteRightly(engine, () => {
    onRefused(sentences.unmerged);
  });
  const gate = gatedActs({ engine, guard, tables, sheets, selection }, () => fileParts, {
    container,
    onRefused,
    onAct,
  });
  return {
    engine,
    guard,
    judge,
    isUnable,
    tables,
    sheets,
    selection,
    calculation: calculationOf(engine, pending, judge, verified),
    cells: cellsOf(engine, tables.list),
    changes: changesOf(engine, guard),
    gate,
    layout: layoutOf(engine),
    printing: printingKept(),
    validations: validationsKept(engine),
    undoSteps: undoStepsOf(engine),
    isTableMadeHere: (id) => fileParts.tables.get(id)?.isMadeHere ?? true,
    isMadeHere: (sheetId) => !fileParts.sheetIds.has(sheetId),
    maySheetGo: (sheetId) => !fileParts.sheetIds.has(sheetId) || fileParts.sheetsMadeHere.has(sheetId),
    touched,
    recalculated: recalculatedOf(engine, judge, { isEdited: touched.isEdited, doFollow: verified.doFollow, isOfAddin }),
    tablesChanged: readFormulasRightly(engine, tables.list, (id) => fileParts.tables.get(id)?.hasTotals ?? false),
    setFileParts: (parts) => {
      fileParts = parts;
    },
  };
}
