import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calculationOf, type Calculation } from '../../../src/trial/grid/book/calculation';
import type { Engine } from '../../../src/trial/grid/engine/engine';
import type { VerifiedOrders } from '../../../src/trial/grid/book/startCalculation';
import type { Judge } from '../../../src/trial/grid/trust/judge';
import { pendingAnswers, type CellPlace } from '../../../src/trial/grid/functions/pendingAnswers';

const START = 'start';
const END = 'end';
const EDIT = 'edit';
const STOP = 'stop';
const SHOWN = 'shown';

/** Of the spreadsheet's parts only names are needed: its own code wants a browser. */
vi.mock('@univerjs/preset-sheets-core', () => ({
  IActiveDirtyManagerService: 'changes',
  SetFormulaCalculationStartMutation: { id: 'start' },
  SetFormulaCalculationStopMutation: { id: 'stop' },
  SetFormulaCalculationNotificationMutation: { id: 'end' },
  SetTriggerFormulaCalculationStartMutation: { id: 'shown' },
  TriggerCalculationController: 'starts',
}));

type Listener = (command: { readonly id: string; readonly params?: object }) => void;

/** A spreadsheet that calculates only when told to, and whose calculations end when told to. */
interface Spreadsheet {
  readonly calculation: Calculation;
  /** What each calculation began with. */
  readonly started: readonly object[];
  /** The spreadsheet's own wish to calculate a workbook just shown. */
  readonly show: () => void;
  readonly edit: () => void;
  /** The spreadsheet's own start, a moment after an edit. */
  readonly begin: (params?: object) => void;
  /** The spreadsheet's own stop, a moment after an edit while it calculates. */
  readonly stop: () => void;
  readonly end: () => Promise<void>;
  readonly promise: (answer: Promise<{ ok: true; value: number }>) => void;
}

/** What the spreadsheet noted for its own next start. */
const noted = { forceCalculation: false, dirtyRanges: ['A1'], dirtyNameMap: { u: { one: '1' } } };

const judge = { started: () => undefined, ended: () => undefined } as unknown as Judge;
const unverified = { isOn: () => false } as unknown as VerifiedOrders;

/** Orders of a workbook that is being verified: comparing begins by a start. */
const verifiedBy = (begin: () => void): VerifiedOrders =>
  ({ isOn: () => true, begin, end: () => undefined }) as unknown as VerifiedOrders;
const place: CellPlace = { unitId: 'u', sheetId: 's', row: 0, column: 0 };

const spreadsheet = (isVerified = false): Spreadsheet => {
  const started: object[] = [];
  const [before, after]: [Listener[], Listener[]] = [[], []];
  const run = (id: string, params: object = {}): boolean => {
    try {
      for (const listener of before) listener({ id, params });
    } catch {
      return false;
    }
    if (id === START) started.push(params);
    for (const listener of after) listener({ id, params });
    return true;
  };
  const commands = {
    beforeCommandExecuted: (listener: Listener) => before.push(listener),
    onCommandExecuted: (listener: Listener) => after.push(listener),
    syncExecuteCommand: run,
  };
  const services = {
    get: (id: string) => (id === EDIT || id === SHOWN ? {} : undefined),
    _executingDirtyData: noted,
  };
  const injector = { get: () => services };
  const pending = pendingAnswers((places) => {
    calculation.cells(places);
  });
  const orders = isVerified ? verifiedBy(() => run(START)) : unverified;
  const calculation = calculationOf({ commands, injector } as unknown as Engine, pending, judge, orders);
  let promised = 0;
  return {
    calculation,
    started,
    show: () => run(SHOWN),
    edit: () => run(EDIT),
    begin: (params) => run(START, params),
    stop: () => run(STOP),
    end: async () => {
      run(END, { functionsExecutedState: 3 });
      await vi.advanceTimersByTimeAsync(0);
    },
    promise: (answer) => {
      promised += 1;
      pending.wait(`promise ${promised}`, place, answer);
    },
  };
};

/** Whether a wait has ended by now. */
const watch = (wait: Promise<void>): { hasEnded: () => boolean } => {
  let ended = false;
  void wait.then(() => {
    ended = true;
  });
  return { hasEnded: () => ended };
};

const never = new Promise<{ ok: true; value: number }>(() => undefined);
const HOUR = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('waiting for a calculation', () => {
  it('ends with the calculation, be it an hour later, and not before', async () => {
    const { calculation, edit, begin, end } = spreadsheet();
    edit();
    const wait = watch(calculation.worked());
    await vi.advanceTimersByTimeAsync(HOUR);
    begin();
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(wait.hasEnded()).toBe(false);
    await end();
    expect(wait.hasEnded()).toBe(true);
  });

  it('is over at once when nothing is due', async () => {
    const wait = watch(spreadsheet().calculation.worked());
    await vi.advanceTimersByTimeAsync(0);
    expect(wait.hasEnded()).toBe(true);
  });

  it('goes on when only other cells were calculated since the edit', async () => {
    const { calculation, edit, begin, end } = spreadsheet();
    edit();
    const wait = watch(calculation.worked());
    calculation.cells([place]);
    await end();
    expect(wait.hasEnded()).toBe(false);
    begin();
    await end();
    expect(wait.hasEnded()).toBe(true);
  });

  it('does not wait for functions, unless all is to be settled', async () => {
    const { calculation, begin, end, promise } = spreadsheet();
    begin();
    promise(never);
    const [worked, settled] = [watch(calculation.worked()), watch(calculation.settled())];
    await end();
    expect([worked.hasEnded(), settled.hasEnded()]).toEqual([true, false]);
  });

  it('ends although somebody who listens fails', async () => {
    const { calculation, begin, end } = spreadsheet();
    calculation.onSettled(() => {
      throw new Error('of a listener');
    });
    begin();
    const wait = watch(calculation.settled());
    await expect(end()).rejects.toThrow('of a listener');
    await vi.advanceTimersByTimeAsync(0);
    expect(wait.hasEnded()).toBe(true);
  });
});

describe('answers of functions that nobody needs any more', () => {
  it('hold nothing up once everything is calculated anew', async () => {
    const { calculation, begin, end, promise } = spreadsheet();
    begin();
    promise(never);
    await end();
    const wait = watch(calculation.full());
    await end();
    expect(wait.hasEnded()).toBe(true);
  });

  it('hold nothing up that comes after them', async () => {
    const { calculation, begin, end, promise } = spreadsheet();
    begin();
    promise(never);
    await end();
    void calculation.full();
    promise(Promise.resolve({ ok: true, value: 1 }));
    const wait = watch(calculation.settled());
    await end();
    await vi.advanceTimersByTimeAsync(1);
    await end();
    expect(wait.hasEnded()).toBe(true);
  });

  it('let those go who wait when another workbook is opened', async () => {
    const { calculation, begin, end, promise } = spreadsheet();
    begin();
    promise(never);
    const wait = watch(calculation.settled());
    await end();
    calculation.forgetAnswers();
    await vi.advanceTimersByTimeAsync(0);
    expect(wait.hasEnded()).toBe(true);
  });
});

describe('what is asked for while saved results are compared', () => {
  it('is calculated afterwards, and nothing else', async () => {
    const { calculation, started, begin, stop, end } = spreadsheet(true);
    calculation.forget(true);
    void calculation.verify();
    begin({ forceCalculation: false, dirtyRanges: ['B2'], dirtyNameMap: { u: { two: '2' } } });
    stop();
    await end();
    expect(started).toHaveLength(2);
    expect(started[1]).toMatchObject({
      forceCalculation: false,
      dirtyRanges: ['B2', 'A1'],
      dirtyNameMap: { u: { one: '1', two: '2' } },
    });
  });

  it('is everything in a workbook without comparison', async () => {
    const { started, begin, stop, end } = spreadsheet();
    begin();
    stop();
    await end();
    expect(started[1]).toMatchObject({ forceCalculation: true, dirtyRanges: [] });
  });

  it('is not the calculation that the spreadsheet wishes of itself for a workbook just shown', async () => {
    const { calculation, show, end } = spreadsheet(true);
    calculation.forget(true);
    show();
    expect(calculation.isSettled()).toBe(true);
    void calculation.verify();
    await end();
    await vi.advanceTimersByTimeAsync(0);
    show();
    expect(calculation.isSettled()).toBe(false);
  });
});
