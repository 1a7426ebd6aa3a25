import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { CellPlace, PendingAnswers } from '../functions/pendingAnswers';
import type { Engine } from './engine';

export interface Calculation {
  mode(): 'automatic' | 'manual';
  setMode(mode: 'automatic' | 'manual'): void;
  full(): Promise<void>;
  dirty(): Promise<void>;
  /** Calculates just these cells and what depends on them. */
  cells(places: readonly CellPlace[]): void;
  settled(): Promise<void>;
  isSettled(): boolean;
  onSettled(listener: () => void): void;
}

const nothingElse = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Knows exactly whether a calculation is due, running or waiting for a function, and starts one when asked. */
export function calculationOf(engine: Engine, pending: PendingAnswers): Calculation {
  const session = engine.injector.get(FormulaCalculationSessionService);
  const dirtyManager = engine.injector.get(IActiveDirtyManagerService);
  const listeners: (() => void)[] = [];
  let waiters: (() => void)[] = [];
  let mode: 'automatic' | 'manual' = 'automatic';
  let due = false;
  let running = false;
  let stale = false;

  const isSettled = (): boolean => !due && !running && !pending.isWaiting();
  const check = (): void => {
    if (!isSettled()) return;
    const waiting = waiters;
    waiters = [];
    for (const listener of listeners) listener();
    for (const resolve of waiting) resolve();
  };
  const ended = (id: number): void => {
    if (session.state.id !== id || !running) return;
    running = false;
    pending.dropUsed();
    check();
  };
  session.state$.subscribe((state) => {
    const isOver = state.started && state.resultApplied && (state.stopped || state.completed || state.resultEmitted);
    if (isOver && running) setTimeout(ended, 0, state.id);
  });

  const conversionFor = dirtyManager.get.bind(dirtyManager);
  dirtyManager.get = (id) => (mode === 'automatic' ? conversionFor(id) : undefined);
  engine.commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      due = false;
      running = true;
    } else if (triggersCalculation(command, options)) {
      if (mode === 'automatic') due = true;
      else stale = true;
    }
  });
  const triggersCalculation = (command: { id: string; params?: object }, options?: { onlyLocal?: boolean }): boolean => {
    if (!conversionFor(command.id)) return false;
    if (command.id !== 'sheet.mutation.set-range-values') return true;
    const trigger = command.params && 'trigger' in command.params ? command.params.trigger : undefined;
    return options?.onlyLocal !== true && !styleCommands.has(String(trigger));
  };

  const start = (forceCalculation: boolean, places: readonly CellPlace[]): void => {
    const dirtyRanges = places.map(({ unitId, sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    const params = { ...nothingElse, dirtyRanges, forceCalculation };
    engine.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  };
  const settled = (): Promise<void> =>
    isSettled() ? Promise.resolve() : new Promise((resolve) => void waiters.push(resolve));
  const full = async (): Promise<void> => {
    if (running || due) await settled();
    pending.clear();
    stale = false;
    start(true, []);
    await settled();
  };

  return {
    mode: () => mode,
    setMode: (next) => {
      const catchUp = mode === 'manual' && next === 'automatic' && stale;
      mode = next;
      if (catchUp) void full();
    },
    full,
    dirty: async () => {
      if (stale) await full();
      else await settled();
    },
    cells: (places) => {
      start(false, places);
    },
    settled,
    isSettled,
    onSettled: (listener) => void listeners.push(listener),
  };
}

const styleCommands = new Set(['sheet.command.set-style', 'sheet.command.set-border', 'sheet.command.clear-selection-format']);
