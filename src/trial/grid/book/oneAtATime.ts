import { CustomCommandExecutionError, type ICommandInfo } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/preset-sheets-core';
import type { Engine } from './engine';

interface Turns {
  readonly started: (isForced: boolean) => void;
  /** `again`: something asked for a calculation while this one ran. */
  readonly ended: (again: boolean) => void;
}

const isEnd = ({ id, params }: Readonly<ICommandInfo>): boolean =>
  id === SetFormulaCalculationNotificationMutation.id &&
  (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState !== undefined;

/** Univer mixes up two calculations that overlap, and forgets the first when stopped: one is let run to its end, then the next begins. */
export function oneAtATime(engine: Engine, { started, ended }: Turns): { isRunning(): boolean } {
  let running = false;
  let again = false;
  engine.commands.beforeCommandExecuted(({ id }) => {
    const waits = id === SetFormulaCalculationStartMutation.id || id === SetFormulaCalculationStopMutation.id;
    if (!waits || !running) return;
    again = true;
    throw new CustomCommandExecutionError('A calculation is running.');
  });
  engine.commands.onCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      running = true;
      again = false;
      started((command.params as { forceCalculation?: boolean } | undefined)?.forceCalculation === true);
    } else if (running && isEnd(command)) {
      setTimeout(() => {
        running = false;
        ended(again);
      });
    }
  });
  return { isRunning: () => running };
}
