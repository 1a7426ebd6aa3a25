import type { Book } from '../workbook/book';
import { calculate } from '../workbook/calculate';
import { clientObject, OfficeError, type Kind, type Queue } from './client';
import { nextTurn, session, whileUnderWay } from './session';
import { workbookKind } from './workbookKind';

interface RunOptions {
  readonly delayForCellEdit?: boolean;
  readonly mergeUndoGroup?: boolean;
}

type Batch = (context: object) => Promise<unknown>;

const CALCULATED_ON_REQUEST = 'Manual';

const refuseIfTold = ({ isWriting }: Queue, { mergeUndoGroup = false }: RunOptions): void => {
  if (isWriting && mergeUndoGroup && session.book.switches.isUndoMergeRefused) {
    throw new OfficeError('UndoNotSupported');
  }
  const { refusal } = session;
  if (refusal === undefined || refusal.times === 0) return;
  if (refusal.of !== 'all' && (refusal.of === 'writing') !== isWriting) return;
  refusal.times -= 1;
  throw new OfficeError(refusal.code);
};

/** A conversation with the open workbook, as Office.js holds it. */
const contextOf = (book: Book, options: RunOptions): object => {
  const queue: Queue = { steps: [], isWriting: false };
  let isCalculationAsked = false;
  const application: Kind<Book> = {
    name: 'Application',
    read: { calculationMode: ({ calculation }) => calculation },
    set: {
      calculationMode: (ofBook, mode: Book['calculation']) => {
        ofBook.calculation = mode;
      },
    },
    does: {
      calculate: () => {
        isCalculationAsked = true;
      },
      suspendApiCalculationUntilNextSync: () => undefined,
    },
  };
  const workbook = clientObject(queue, workbookKind(application), () => book);
  const sync = async (): Promise<void> => {
    await nextTurn();
    await session.held;
    const { steps, isWriting } = queue;
    const waiting = steps.splice(0);
    queue.isWriting = false;
    refuseIfTold({ steps, isWriting }, options);
    for (const step of waiting) {
      step();
      // What a step has asked for itself, such as the members of a collection.
      for (let further = steps.shift(); further !== undefined; further = steps.shift()) further();
    }
    const isDue = isCalculationAsked || (isWriting && book.calculation !== CALCULATED_ON_REQUEST);
    isCalculationAsked = false;
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
  PaperType: { a4: 'A4' },
} as const;
