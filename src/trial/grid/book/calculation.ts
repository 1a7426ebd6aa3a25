import {
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/preset-sheets-core';
import type { CellPlace, PendingAnswers } from '../functions/pendingAnswers';
import type { Judge } from '../trust/judge';
import type { Engine } from './engine';
import { oneAtATime } from './oneAtATime';
import { startCalculation, type VerifiedOrders } from './startCalculation';
import { standingResults, type StandingResults } from './standingResults';

export interface Calculation {
  readonly mode: () => 'automatic' | 'manual';
  readonly setMode: (mode: 'automatic' | 'manual') => void;
  /** Calculates everything; in a verified workbook everything that does not stand until a cell it reads is changed. */
  readonly full: () => Promise<void>;
  /** Tables were added, named or resized: what names them is calculated. */
  readonly tables: () => void;
  readonly dirty: () => Promise<void>;
  /** Compares every saved result with the page's own, and touches none; from then on only what must follow is calculated. */
  readonly verify: () => Promise<void>;
  /** Another workbook came: nothing of it is verified. */
  readonly forget: () => void;
  /** Calculates just these cells and what depends on them. */
  readonly cells: (places: readonly CellPlace[]) => void;
  /** Lets the results shown stand until a cell is changed or a calculation is asked for. */
  readonly stand: () => void;
  readonly settled: () => Promise<void>;
  readonly isSettled: () => boolean;
  readonly onSettled: (listener: () => void) => void;
}

const styleCommands = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);

const changesValues = ({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean => {
  if (id !== 'sheet.mutation.set-range-values') return true;
  const trigger = params && 'trigger' in params ? String(params.trigger) : '';
  return options?.onlyLocal !== true && !styleCommands.has(trigger);
};

interface CellsParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

function enteredFormulas({ params }: Readonly<ICommandInfo>): CellPlace[] {
  const { unitId = '', subUnitId = '', cellValue } = (params ?? {}) as CellsParams;
  const places: CellPlace[] = [];
  new ObjectMatrix(cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
    if (cell?.f) places.push({ unitId, sheetId: subUnitId, row, column });
  });
  return places;
}

/** Also in manual mode a formula is calculated when it is entered; everything else is then out of date. */
function calculateEntered(engine: Engine, command: Readonly<ICommandInfo>): true {
  const entered = enteredFormulas(command);
  if (entered.length > 0) startCalculation(engine, false, entered);
  return true;
}

interface RestBell {
  readonly ring: () => void;
  readonly next: () => Promise<void>;
  readonly onRing: (listener: () => void) => void;
}

/** Rings when everything has come to rest. */
function restBell(): RestBell {
  const listeners: (() => void)[] = [];
  let waiters: (() => void)[] = [];
  return {
    ring: () => {
      const waiting = waiters;
      waiters = [];
      for (const listener of listeners) listener();
      for (const resolve of waiting) resolve();
    },
    next: () => new Promise((resolve) => void waiters.push(resolve)),
    onRing: (listener) => void listeners.push(listener),
  };
}

/** Tells of every change that makes a calculation necessary; Univer itself starts one only while it may. */
function onValuesChanged(
  engine: Engine,
  standing: StandingResults,
  mayStart: () => boolean,
  tell: (command: Readonly<ICommandInfo>) => void,
): void {
  const dirtyManager = engine.injector.get(IActiveDirtyManagerService);
  const conversionFor = dirtyManager.get.bind(dirtyManager);
  dirtyManager.get = (id) => (mayStart() && !standing.isOn() ? conversionFor(id) : undefined);
  engine.commands.onCommandExecuted((command, options) => {
    if (!standing.isOn() && conversionFor(command.id) && changesValues(command, options)) tell(command);
  });
}

interface Rest {
  readonly markDue: () => void;
  readonly settled: () => Promise<void>;
  readonly isSettled: () => boolean;
  readonly onSettled: (listener: () => void) => void;
}

/** Knows exactly whether a calculation is due, running or waiting for a function. */
function restOf(engine: Engine, pending: PendingAnswers, judge: Judge): Rest {
  const bell = restBell();
  let due = false;
  const turns = oneAtATime(engine, {
    started: (isForced) => {
      due = false;
      judge.started(isForced);
    },
    ended: (again) => {
      if (again) startCalculation(engine, true, []);
      else end();
    },
  });
  const isSettled = (): boolean => !due && !turns.isRunning() && !pending.isWaiting();
  const end = (): void => {
    if (!due) pending.dropUsed();
    if (isSettled()) bell.ring();
  };
  return {
    markDue: () => {
      due = true;
    },
    isSettled,
    settled: () => (isSettled() ? Promise.resolve() : bell.next()),
    onSettled: bell.onRing,
  };
}

/** Starts calculations when asked, and tells when everything has come to rest. */
export function calculationOf(
  engine: Engine,
  pending: PendingAnswers,
  judge: Judge,
  verified: VerifiedOrders,
): Calculation {
  const { markDue, ...rest } = restOf(engine, pending, judge);
  const { settled } = rest;
  let mode: 'automatic' | 'manual' = 'automatic';
  let stale = false;
  const standing = standingResults(engine, changesValues);

  onValuesChanged(
    engine,
    standing,
    () => mode === 'automatic',
    (command) => {
      if (mode === 'automatic') markDue();
      else stale = calculateEntered(engine, command);
    },
  );

  const full = (): Promise<void> => {
    pending.clear();
    if (verified.isOn() && !stale) verified.kept();
    else startCalculation(engine, true, []);
    stale = false;
    return settled();
  };
  return {
    mode: () => mode,
    setMode: (next) => {
      mode = next;
      if (mode === 'automatic' && stale) void full();
    },
    full,
    tables: () => {
      if (mode === 'manual') return;
      if (verified.isOn()) verified.tables();
      else void full();
    },
    verify: () => {
      verified.begin();
      return settled();
    },
    forget: verified.end,
    dirty: () => (stale ? full() : settled()),
    cells: startCalculation.bind(null, engine, false),
    stand: standing.begin,
    ...rest,
  };
}
