import {
  BooleanNumber,
  CellValueType,
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ICellData,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import * as formula from '@univerjs/engine-formula';
import type { Standing } from '../../../../src/trial/grid/trust/ledger';
import { judgeResults, type Judge } from '../../../../src/trial/grid/trust/judge';
import { keptFormulas } from '../../../../src/trial/grid/trust/keptFormulas';
import { repairLiteralComparison } from '../../../../src/trial/grid/repairs/literalComparison';
import { keepTextConstants, repairTextConstants } from '../../../../src/trial/grid/repairs/textConstants';
import { repairEmptyText } from '../../../../src/trial/grid/repairs/emptyText';
import { repairValueIndex } from '../../../../src/trial/grid/repairs/valueIndex';
import { rememberReadings } from '../../../../src/trial/grid/repairs/rememberReadings';
import { repairFunctions } from '../../../../src/trial/grid/repairs/repairFunctions';
import { Single } from '../../../../src/trial/grid/repairs/single';
import { repairReferences } from '../../../../src/trial/grid/repairs/references';

type Content = string | number | boolean;

/** A cell's content, or a formula with the result that was saved with it. */
export type Written = Content | readonly [formula: string, saved?: Content | undefined];

const places = (address: string): [row: number, column: number] => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
};

const cellOf = (content: Content): ICellData => {
  if (typeof content === 'number') return { v: content, t: CellValueType.NUMBER };
  if (typeof content === 'boolean') return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: content, t: CellValueType.STRING };
};

const isFormula = (written: Written): written is readonly [string, (Content | undefined)?] => Array.isArray(written);

const dataOf = (written: Written): ICellData =>
  isFormula(written) ? { f: written[0], ...(written[1] === undefined ? {} : cellOf(written[1])) } : cellOf(written);

const executors = [
  formula.functionArray,
  formula.functionCompatibility,
  formula.functionDatabase,
  formula.functionDate,
  formula.functionEngineering,
  formula.functionFinancial,
  formula.functionInformation,
  formula.functionLogical,
  formula.functionLookup,
  formula.functionMath,
  formula.functionMeta,
  formula.functionStatistical,
  formula.functionText,
].flat() as [new (name: string) => formula.BaseFunction, string][];

const nothingElse = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

export interface Sheets {
  readonly judge: Judge;
  readonly verify: () => Promise<void>;
  readonly calculate: () => Promise<void>;
  /** Changes a cell of the first sheet and calculates what depends on it. */
  readonly set: (address: string, written: Written) => Promise<void>;
  readonly value: (address: string) => unknown;
  readonly standing: (address: string) => Standing | null;
  /** Gives cells of the first sheet a style of the book. */
  readonly dress: (addresses: readonly string[], style: string) => void;
  readonly injector: ReturnType<Univer['__getInjector']>;
}

type Book = Readonly<Record<string, Readonly<Record<string, Written>>>>;

repairReferences();
repairEmptyText();
repairTextConstants();
repairValueIndex();

/** Each book has a name of its own: the engine keeps what it read of a formula by the book's name. */
let opened = 0;

const bookData = (book: Book, extra: Partial<IWorkbookData>): Partial<IWorkbookData> => {
  const sheets = Object.entries(book).map(([name, cells]) => {
    const cellData: Record<number, Record<number, ICellData>> = {};
    const rows = Object.keys(cells).length;
    for (const [address, written] of Object.entries(cells)) {
      const [row, column] = places(address);
      (cellData[row] ??= {})[column] = dataOf(written);
    }
    return [
      name,
      { id: name, name, cellData, rowCount: Math.max(200, rows), columnCount: 30, hidden: BooleanNumber.FALSE },
    ] as const;
  });
  opened += 1;
  return {
    id: `book${String(opened)}`,
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets),
    ...extra,
  };
};

/** The engine as the page runs it, without a page: opens sheets given by their cells, calculates, tells results. */
export function openSheets(book: Book, extra: Partial<IWorkbookData> = {}): Sheets {
  const univer = new Univer({ locale: LocaleType.EN_US, logLevel: LogLevel.SILENT });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin, {});
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, bookData(book, extra));
  const injector = univer.__getInjector();
  const functions = injector.get(formula.IFunctionService);
  functions.registerExecutors(...executors.map(([Executor, name]) => new Executor(name)));
  rememberReadings(functions);
  repairFunctions(functions);
  keepTextConstants(functions);
  repairLiteralComparison(functions);
  functions.registerExecutors(new Single('SINGLE'));
  const judge = judgeResults(injector, { isKept: keptFormulas('BTEC'), isUnable: () => false });
  injector.get(formula.CalculateController);
  const service = injector.get(formula.ICalculateFormulaService);
  const commands = injector.get(ICommandService);
  const first = workbook.getSheets()[0];
  const cellAt = (sheetId: string, row: number, column: number): ICellData | undefined =>
    workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column) ?? undefined;

  commands.onCommandExecuted(({ id, params }) => {
    if (id !== formula.SetFormulaCalculationResultMutation.id) return;
    const { unitData } = params as formula.ISetFormulaCalculationResultMutation;
    for (const [sheetId, matrix] of Object.entries(unitData[workbook.getUnitId()] ?? {}))
      for (const [row, cells] of Object.entries(matrix))
        for (const [column, result] of Object.entries(cells as Record<string, ICellData | null>)) {
          const cell = cellAt(sheetId, Number(row), Number(column));
          if (cell && result) Object.assign(cell, { v: result.v, t: result.t });
        }
  });
  const run = (forceCalculation: boolean, dirty: readonly [number, number][]): Promise<void> =>
    new Promise((resolve) => {
      const done = service.executionCompleteListener$.subscribe(() => {
        setTimeout(() => {
          done.unsubscribe();
          resolve();
        });
      });
      judge.started(forceCalculation);
      const dirtyRanges = dirty.map(([row, column]) => ({
        unitId: workbook.getUnitId(),
        sheetId: first?.getSheetId() ?? '',
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      }));
      const params = { ...nothingElse, forceCalculation, dirtyRanges };
      commands.syncExecuteCommand(formula.SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    });
  return {
    judge,
    injector,
    verify: () => {
      judge.verifyNext();
      return run(true, []);
    },
    calculate: () => run(true, []),
    dress: (addresses, style) => {
      for (const address of addresses) {
        const cell = cellAt(first?.getSheetId() ?? '', ...places(address));
        if (cell) cell.s = style;
      }
    },
    set: (address, written) => {
      const [row, column] = places(address);
      first?.getCellMatrix().setValue(row, column, dataOf(written));
      return run(false, [[row, column]]);
    },
    value: (address) => {
      const cell = cellAt(first?.getSheetId() ?? '', ...places(address));
      return cell?.t === CellValueType.BOOLEAN ? cell.v === 1 : (cell?.v ?? null);
    },
    standing: (address) => {
      const [row, column] = places(address);
      const sheetId = first?.getSheetId() ?? '';
      return judge.ledger.find(sheetId, row, column, cellAt(sheetId, row, column))?.standing ?? null;
    },
  };
}
