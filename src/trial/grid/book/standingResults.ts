import { CustomCommandExecutionError, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine/engine';

/** Results that stand as the file had them. */
export interface StandingResults {
  readonly begin: () => void;
  readonly isOn: () => boolean;
}

/** While results stand, nothing is calculated, until everything is to be or a cell is changed. */
export function standingResults(
  engine: Engine,
  changesValues: (command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined) => boolean,
): StandingResults {
  let isOn = false;
  engine.commands.beforeCommandExecuted((command, options) => {
    if (command.id === 'sheet.mutation.set-range-values' && changesValues(command, options)) isOn = false;
    if (!isOn || command.id !== SetFormulaCalculationStartMutation.id) return;
    const isAskedFor = (command.params as { forceCalculation?: boolean } | undefined)?.forceCalculation === true;
    if (!isAskedFor) throw new CustomCommandExecutionError('The saved results stand.');
    isOn = false;
  });
  return {
    begin: () => {
      isOn = true;
    },
    isOn: () => isOn,
  };
}
