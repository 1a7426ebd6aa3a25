import type { ICommandInfo } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
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
  const dirtyManager = engine.injector.get(IActiveDirtyManagerService);
  const listeners: (() => void)[] = [];
  let waiters: (() => void)[] = [];
  let mode: 'automatic' | 'manual' = 'automatic';
  let due = false;
  let running = 0;
  let stale = false;

  const isSettled = (): boolean => !due && running === 0 && !pending.isWaiting();
  const check = (): void => {
    if (!isSettled()) return;
    const waiting = waiters;
    waiters = [];
    for (const listener of listeners) listener();
    for (const resolve of waiting) resolve();
  };
  const ended = (): void => {
    if (running > 0) return;
    if (!due) pending.dropUsed();
    check();
  };

  const conversionFor = dirtyManager.get.bind(dirtyManager);
  dirtyManager.get = (id) => (mode === 'automatic' ? conversionFor(id) : undefined);
  engine.commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      due = false;
      running += 1;
    } else if (isEnd(command)) {
      running = Math.max(0, running - 1);
      setTimeout(ended);
    } else if (triggersCalculation(command, options)) {
      if (mode === 'automatic') due = true;
      else stale = true;
    }
  });
  const isEnd = (command: Readonly<ICommandInfo>): boolean =>
    command.id === SetFormulaCalculationNotificationMutation.id &&
    'functionsExecutedState' in (command.params ?? {}) &&
    (command.params as { functionsExecutedState?: unknown }).functionsExecutedState !== undefined;
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
    if (running > 0 || due) await settled();
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
