import { EXCEL_WITH_HABITS, type WorkbookGiven } from '../workbook/given';
import { openBook, type Book } from '../workbook/book';
import type { AddInFunctions } from '../workbook/calculate';

/** What Excel is to answer instead of doing what it was asked. */
export interface Refusal {
  /** Excel's own code, such as `AccessDenied`. */
  readonly code: string;
  /** Requests that only look, those that change something, or all. */
  readonly of: 'reading' | 'writing' | 'all';
  /** How often, from now on. */
  times: number;
}

/** The workbook that is open, and how Excel treats requests just now. */
export interface Session {
  book: Book;
  readonly functions: AddInFunctions & Map<string, (...given: unknown[]) => unknown>;
  refusal: Refusal | undefined;
  /** While a cell is edited or a colleague's change comes in, requests wait. */
  held: Promise<void> | undefined;
  release: () => void;
  underWay: number;
  /** Requests that went to Excel, so far. */
  roundTrips: number;
  /** How often all of every open workbook was calculated. */
  fullCalculations: number;
  /** Called when a request has come to Excel and is about to be done. */
  beforeRequest: () => void;
  /** Called when it has been done, and nobody has been told yet. */
  afterRequest: () => void;
  /** Tells the pane that it was opened or closed. */
  tellPane: (isShown: boolean) => void;
  /** Told whenever work begins and when all of it is done. */
  sayState: (state: 'busy' | 'ready') => void;
}

const NOTHING: WorkbookGiven = { sheets: [{ name: 'Sheet1', cells: [] }] };

export const session: Session = {
  book: openBook(NOTHING, EXCEL_WITH_HABITS),
  functions: new Map(),
  refusal: undefined,
  held: undefined,
  release: () => undefined,
  underWay: 0,
  roundTrips: 0,
  fullCalculations: 0,
  beforeRequest: () => undefined,
  afterRequest: () => undefined,
  tellPane: () => undefined,
  sayState: () => undefined,
};

/** Lets every request wait until they are let go on. */
export const hold = (): void => {
  if (session.held !== undefined) return;
  session.held = new Promise((resolve) => {
    session.release = () => {
      session.held = undefined;
      resolve();
    };
  });
};

export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if ('setImmediate' in globalThis) {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

const TURNS_AT_REST = 5;

const sayWhenAtRest = async (): Promise<void> => {
  for (let turn = 0; turn < TURNS_AT_REST; turn += 1) {
    await nextTurn();
    if (session.underWay > 0) return;
  }
  session.sayState('ready');
};

/** Counts a conversation with the workbook; `ready` is said when none is under way any more. */
export const whileUnderWay = async <Value>(conversation: () => Promise<Value>): Promise<Value> => {
  session.underWay += 1;
  session.sayState('busy');
  try {
    return await conversation();
  } finally {
    session.underWay -= 1;
    void sayWhenAtRest();
  }
};
