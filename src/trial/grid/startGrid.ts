import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import { engineOf, type Engine } from './book/engine';
import { showBook } from './book/showBook';
import { keepFormulaTexts } from './formulas/formulaTexts';
import { customFunctions } from './functions/customFunctions';
import { errorMessages, type ErrorMessages } from './functions/errorMessages';
import { type CellPlace, pendingAnswers, type PendingAnswers } from './functions/pendingAnswers';
import type { GridOptions } from './gridOptions';
import { AnchorArray } from './repairs/anchorArray';
import { repairEmptyText } from './repairs/emptyText';
import { repairLateResults } from './repairs/lateResults';
import { repairLetAndLambda } from './repairs/letAndLambda';
import { repairLiteralComparison } from './repairs/literalComparison';
import { repairSheetOfReference } from './repairs/sheetOfReference';
import { repairSorting } from './repairs/sorting';
import { repairValueIndex } from './repairs/valueIndex';
import { loadCalibri } from './univer/fonts';
import { showPlainHeadings } from './univer/plainHeadings';
import { startUniver } from './univer/startUniver';
import { a1 } from './formulas/a1';

const emptyBook: IWorkbookData = {
  id: 'empty',
  name: '',
  appVersion: '',
  locale: LocaleType.EN_US,
  styles: {},
  sheetOrder: ['sheet1'],
  sheets: { sheet1: { id: 'sheet1', name: 'Sheet1' } },
};

interface Started {
  readonly engine: Engine;
  readonly pending: PendingAnswers;
  readonly messages: ErrorMessages;
  /** Tells what to do when promised answers of functions arrive. */
  readonly whenArrived: (listener: (places: readonly CellPlace[]) => void) => void;
}

/** Starts the spreadsheet with the add-in's functions and an empty workbook. */
export async function startGrid(options: GridOptions): Promise<Started> {
  await loadCalibri();
  repairEmptyText();
  repairValueIndex();
  repairSheetOfReference();
  showPlainHeadings();
  let arrived: (places: readonly CellPlace[]) => void = () => undefined;
  const pending = pendingAnswers((places) => {
    arrived(places);
  });
  const messages = errorMessages();
  let sheetName: (sheetId: string) => string = () => '';
  const addressOf = (place: CellPlace): string => `${sheetName(place.sheetId)}!${a1(place.row, place.column)}`;
  const functions = customFunctions({ options, pending, messages, addressOf });
  functions.executors.push([AnchorArray, 'ANCHORARRAY']);
  const engine = engineOf(startUniver(options.container, functions));
  showBook(engine, emptyBook);
  sheetName = (sheetId) => engine.worksheet(sheetId).getName();
  repairSorting(engine.functions);
  repairLiteralComparison(engine.functions);
  repairLateResults(engine);
  keepFormulaTexts(engine);
  repairLetAndLambda(engine.injector.get(LexerTreeBuilder));
  return {
    engine,
    pending,
    messages,
    whenArrived: (listener) => {
      arrived = listener;
    },
  };
}
