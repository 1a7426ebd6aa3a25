import { CustomCommandExecutionError, type ICommandInfo } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  TriggerCalculationController,
} from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine/engine';

/** What a calculation is asked to begin with: cells, names and whatever else was changed. */
export type Asked = Readonly<Record<string, unknown>>;

interface Turns {
  readonly started: (isForced: boolean) => void;
  /** `asked`: what else was asked for while this one ran. */
  readonly ended: (asked: Asked | null) => void;
}

const isEnd = ({ id, params }: Readonly<ICommandInfo>): boolean =>
  id === SetFormulaCalculationNotificationMutation.id &&
  (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState !== undefined;

const isRecord = (value: unknown): value is Asked => typeof value === 'object' && value !== null;

/** Two requests as one. */
function joined(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...(one as unknown[]), ...(other as unknown[])];
  if (isRecord(one) && isRecord(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return Object.fromEntries([...keys].map((key) => [key, joined(one[key], other[key])]));
  }
  return typeof one === 'boolean' ? one || other : (other ?? one);
}

/** Univer means to stop what runs and to begin again with all that was changed: that is what it noted for itself. */
const askedBy = ({ injector }: Engine, { id, params }: Readonly<ICommandInfo>): unknown =>
  id === SetFormulaCalculationStartMutation.id
    ? params
    : Reflect.get(injector.get(TriggerCalculationController), '_executingDirtyData');

/** Univer mixes up two calculations that overlap, and forgets the first when stopped: one is let run to its end, then the next begins. */
export function oneAtATime(engine: Engine, { started, ended }: Turns): { isRunning(): boolean } {
  let running = false;
  let asked: Asked | null = null;
  engine.commands.beforeCommandExecuted((command) => {
    const { id } = command;
    const waits = id === SetFormulaCalculationStartMutation.id || id === SetFormulaCalculationStopMutation.id;
    if (!waits || !running) return;
    asked = joined(asked ?? {}, askedBy(engine, command) ?? {}) as Asked;
    throw new CustomCommandExecutionError('A calculation is running.');
  });
  engine.commands.onCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      running = true;
      asked = null;
      started((command.params as { forceCalculation?: boolean } | undefined)?.forceCalculation === true);
    } else if (running && isEnd(command)) {
      setTimeout(() => {
        running = false;
        ended(asked);
      });
    }
  });
  return { isRunning: () => running };
}
