import type { Book } from '../workbook/book';
import { calculate } from '../workbook/calculate';
import { clientObject, OfficeError, type Kind, type Queue } from './client';
import { nextTurn, session, whileUnderWay } from './session';
import { workbookKind } from './workbookKind';
import { MergedCells } from '../workbook/tables';
import { rememberStep } from '../workbook/undo';

interface RunOptions {
  readonly delayForCellEdit?: boolean;
  readonly mergeUndoGroup?: boolean;
}

type Batch = (context: object) => Promise<unknown>;

const CALCULATED_ON_REQUEST = 'Manual';

const refuseIfTold = ({ isWriting }: Pick<Queue, 'isWriting'>): void => {
  const { refusal } = session;
  if (refusal === undefined || refusal.times === 0) return;
  if (refusal.of !== 'all' && (refusal.of === 'writing') !== isWriting) return;
  refusal.times -= 1;
  throw new OfficeError(refusal.code);
};

/** How this Excel takes the wish for one step of Undo. */
const undoSteps = (book: Book, { mergeUndoGroup = false }: RunOptions) => {
  const { undoMerge } = book.switches;
  let written = 0;
  return {
    beforeWriting: (): void => {
      written += 1;
      if (mergeUndoGroup && undoMerge === 'refused half-way' && written > 1) throw new OfficeError('UndoNotSupported');
      if (!mergeUndoGroup || written === 1) rememberStep(book);
    },
    refuse: (isWriting: boolean): void => {
      if (isWriting && mergeUndoGroup && undoMerge === 'refused') throw new OfficeError('UndoNotSupported');
    },
  };
};

const asOfficeError = (error: unknown): unknown =>
  error instanceof MergedCells ? new OfficeError('MergedRangeConflict') : error;

/** A conversation with the open workbook, as Office.js holds it. */
const contextOf = (book: Book, options: RunOptions): object => {
  const { beforeWriting, refuse } = undoSteps(book, options);
  const queue: Queue = { steps: [], isWriting: false, beforeWriting };
  const application: Kind<Book> = {
    name: 'Application',
    read: { calculationMode: ({ calculation }) => calculation },
    set: {
      calculationMode: (ofBook, mode: Book['calculation']) => {
        ofBook.calculation = mode;
      },
    },
    does: {
      calculate: (ofBook) => {
        ofBook.calculationAsked = 'every open workbook';
      },
      suspendApiCalculationUntilNextSync: () => undefined,
    },
  };
  const workbook = clientObject(queue, workbookKind(application), () => book);
  const sync = async (): Promise<void> => {
    await nextTurn();
    await session.held;
    const { steps, isWriting } = queue;
    if (steps.length > 0) {
      session.beforeRequest();
      session.roundTrips += 1;
    }
    const waiting = steps.splice(0);
    queue.isWriting = false;
    refuse(isWriting);
    refuseIfTold({ isWriting });
    try {
      for (const step of waiting) {
        step();
        // What a step has asked for itself, such as the members of a collection.
        for (let further = steps.shift(); further !== undefined; further = steps.shift()) further();
      }
    } catch (error) {
      throw asOfficeError(error);
    }
    if (waiting.length > 0) session.afterRequest();
    const asked = book.calculationAsked;
    const isDue = asked !== 'nothing' || (isWriting && book.calculation !== CALCULATED_ON_REQUEST);
    book.calculationAsked = 'nothing';
    if (asked === 'every open workbook') session.fullCalculations += 1;
    if (isDue) await calculate(book, session.functions);
  };
  return { workbook, application: (workbook as { readonly application: object }).application, sync };
};

const run = (first: RunOptions | Batch, second?: Batch): Promise<unknown> =>
  whileUnderWay(async () => {
    const options = typeof first === 'function' ? {} : first;
    const batch = typeof first === 'function' ? first : second;
    const context = contextOf(session.book, options) as { readonly sync: () => Promise<void> };
    const outcome = await batch?.(context);
    // Excel does what is still waiting at the end.
    await context.sync();
    return outcome;
  });

/** The part of `Excel` that the pane and its tests use. */
export const pretendExcel = {
  run,
  CalculationMode: { manual: 'Manual', automatic: 'Automatic' },
  CalculationType: { full: 'Full' },
  SheetVisibility: { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' },
  PageOrientation: { portrait: 'Portrait' },
  DataValidationAlertStyle: { stop: 'Stop', warning: 'Warning' },
  PaperType: { a4: 'A4' },
} as const;
