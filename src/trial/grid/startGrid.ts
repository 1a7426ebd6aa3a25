import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import { engineOf, type Engine } from './engine/engine';
import { showBook } from './book/showBook';
import { keepFormulaTexts } from './formulas/formulaTexts';
import { customFunctions } from './functions/customFunctions';
import { errorMessages, type ErrorMessages } from './functions/errorMessages';
import { keptNames } from './functions/keptNames';
import { type CellPlace, pendingAnswers, type PendingAnswers } from './functions/pendingAnswers';
import type { GridOptions } from './gridOptions';
import { AnchorArray } from './repairs/anchorArray';
import { repairEmptyText } from './repairs/emptyText';
import { keepTextConstants, repairTextConstants } from './repairs/textConstants';
import { repairLateResults } from './repairs/lateResults';
import { repairLetAndLambda } from './repairs/letAndLambda';
import { repairLiteralComparison } from './repairs/literalComparison';
import { repairReferences } from './repairs/references';
import { rememberReadings } from './repairs/rememberReadings';
import { repairFunctions } from './repairs/repairFunctions';
import { repairSheetOfReference } from './repairs/sheetOfReference';
import { Single } from './repairs/single';
import { repairSorting } from './repairs/sorting';
import { repairValueIndex } from './repairs/valueIndex';
import { loadCalibri } from './univer/fonts';
import { offerFiltering } from './univer/filterMenu';
import { countInPounds } from './univer/pounds';
import { showPlainHeadings } from './univer/plainHeadings';
import { startUniver } from './univer/startUniver';
import { a1 } from './formulas/a1';
import { canCalculate } from './formulas/canCalculate';
import { judgeResults, type Judge } from './trust/judge';
import { keptFormulas } from './trust/keptFormulas';

const emptyBook: IWorkbookData = {
  id: 'empty',
  name: '',
  appVersion: '',
  locale: LocaleType.EN_US,
  styles: {},
  sheetOrder: ['sheet1'],
  sheets: { sheet1: { id: 'sheet1', name: 'Sheet1' } },
};

/** The running spreadsheet with what stands around it. */
export interface Started {
  readonly engine: Engine;
  readonly pending: PendingAnswers;
  readonly messages: ErrorMessages;
  readonly judge: Judge;
  /** Is this a formula whose saved result says nothing about the page's own? */
  readonly isKept: (formula: string) => boolean;
  /** Is there a function of the add-in in this formula? */
  readonly isOfAddin: (formula: string) => boolean;
  /** Is this a formula that the page is known to get wrong? */
  readonly isUnable: (formula: string) => boolean;
  /** Tells which cells were given their contents here, not by the file. */
  readonly knowEntered: (isEntered: (place: CellPlace) => boolean) => void;
  /** Tells what to do when promised answers of functions arrive. */
  readonly whenArrived: (listener: (places: readonly CellPlace[]) => void) => void;
}

/** What these give, only Excel knows: where the file lies, which version it is. */
const KNOWN_TO_EXCEL_ALONE = new Set(['CELL', 'INFO']);

/** Tells the formulas that this page is known to get wrong. */
function unableIn(engine: Engine, namespace: string): (formula: string) => boolean {
  const verdicts = new Map<string, boolean>();
  const isKnown = (name: string): boolean =>
    name.startsWith(`${namespace}.`) || (engine.functions.hasExecutor(name) && !KNOWN_TO_EXCEL_ALONE.has(name));
  return (formula) => {
    const known = verdicts.get(formula);
    const verdict = known ?? !canCalculate(formula, isKnown);
    if (known === undefined) verdicts.set(formula, verdict);
    return verdict;
  };
}

/** Starts the spreadsheet with the add-in's functions and an empty workbook. */
export async function startGrid(options: GridOptions): Promise<Started> {
  await loadCalibri();
  repairEmptyText();
  repairTextConstants();
  repairValueIndex();
  repairReferences();
  repairSheetOfReference();
  showPlainHeadings();
  countInPounds();
  let arrived: (places: readonly CellPlace[]) => void = () => undefined;
  const pending = pendingAnswers((places) => {
    arrived(places);
  });
  const messages = errorMessages();
  let sheetName: (sheetId: string) => string = () => '';
  const addressOf = (place: CellPlace): string => `${sheetName(place.sheetId)}!${a1(place.row, place.column)}`;
  let isVerifying: () => boolean = () => false;
  const names = keptNames(options.habits);
  const functions = customFunctions({ options, pending, messages, addressOf, ...names, isAsleep: () => isVerifying() });
  functions.executors.push([AnchorArray, 'ANCHORARRAY'], [Single, 'SINGLE']);
  const engine = engineOf(startUniver(options.container, functions));
  offerFiltering(engine.injector, engine.commands);
  showBook(engine, emptyBook);
  sheetName = (sheetId) => engine.worksheet(sheetId).getName();
  rememberReadings(engine.functions);
  repairFunctions(engine.functions);
  keepTextConstants(engine.functions);
  repairSorting(engine.functions);
  repairLiteralComparison(engine.functions);
  repairLateResults(engine);
  keepFormulaTexts(engine);
  repairLetAndLambda(engine.injector.get(LexerTreeBuilder));
  const isKept = keptFormulas(options.namespace);
  const isUnable = unableIn(engine, options.namespace);
  const judge = judgeResults(engine.injector, { isKept, isUnable });
  ({ isVerifying } = judge);
  return {
    engine,
    pending,
    messages,
    judge,
    isKept,
    isOfAddin: (formula) => formula.toUpperCase().includes(`${options.namespace}.`),
    isUnable,
    knowEntered: names.knowEntered,
    whenArrived: (listener) => {
      arrived = listener;
    },
  };
}
