import {
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import type { CellPlace, PendingAnswers } from '../functions/pendingAnswers';
import type { Engine } from './engine';
import { oneAtATime } from './oneAtATime';
import { standingResults, type StandingResults } from './standingResults';

export interface Calculation {
  readonly mode: () => 'automatic' | 'manual';
  readonly setMode: (mode: 'automatic' | 'manual') => void;
  readonly full: () => Promise<void>;
  readonly dirty: () => Promise<void>;
  /** Calculates just these cells and what depends on them. */
  readonly cells: (places: readonly CellPlace[]) => void;
  /** Lets the results shown stand until a cell is changed or a calculation is asked for. */
  readonly stand: () => void;
  readonly settled: () => Promise<void>;
  readonly isSettled: () => boolean;
  readonly onSettled: (listener: () => void) => void;
}

const nothingElse = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

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

function startCalculation(engine: Engine, forceCalculation: boolean, places: readonly CellPlace[]): void {
  const dirtyRanges = places.map(({ unitId, sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  const params = { ...nothingElse, dirtyRanges, forceCalculation };
  engine.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
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

/** Knows exactly whether a calculation is due, running or waiting for a function, and starts one when asked. */
export function calculationOf(engine: Engine, pending: PendingAnswers): Calculation {
  const rest = restBell();
  let mode: 'automatic' | 'manual' = 'automatic';
  let [due, stale] = [false, false];
  const standing = standingResults(engine, changesValues);

  const start = startCalculation.bind(null, engine, true, []);
  const turns = oneAtATime(engine, {
    started: () => {
      due = false;
    },
    ended: (again) => {
      (again ? start : end)();
    },
  });
  const isSettled = (): boolean => !due && !turns.isRunning() && !pending.isWaiting();
  const end = (): void => {
    if (!due) pending.dropUsed();
    if (isSettled()) rest.ring();
  };

  onValuesChanged(
    engine,
    standing,
    () => mode === 'automatic',
    (command) => {
      if (mode === 'automatic') due = true;
      else stale = calculateEntered(engine, command);
    },
  );

  const settled = (): Promise<void> => (isSettled() ? Promise.resolve() : rest.next());
  const full = (): Promise<void> => {
    pending.clear();
    stale = false;
    start();
    return settled();
  };
  return {
    mode: () => mode,
    setMode: (next) => {
      mode = next;
      if (mode === 'automatic' && stale) void full();
    },
    full,
    dirty: () => (stale ? full() : settled()),
    cells: startCalculation.bind(null, engine, false),
    stand: standing.begin,
    settled,
    isSettled,
    onSettled: rest.onRing,
  };
}
