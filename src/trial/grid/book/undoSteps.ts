import { RedoCommand, UndoCommand, type IDisposable } from '@univerjs/core';
import type { Engine } from './engine';

/** What Ctrl+Z goes back by. */
export interface UndoSteps {
  /** From now on, until the step is ended, all that is done is one step. */
  readonly beginStep: () => void;
  readonly endStep: () => void;
  /** Leaves Ctrl+Z, and Ctrl+Y, nothing to do. */
  readonly forgetSteps: () => void;
  /** True while a step is being taken back, or done again. */
  readonly isGoing: () => boolean;
}

const isOfSteps = (id: string): boolean => id === UndoCommand.id || id === RedoCommand.id;

export function undoStepsOf({
  commands,
  undoRedo,
  workbook,
}: Pick<Engine, 'commands' | 'undoRedo' | 'workbook'>): UndoSteps {
  let step: IDisposable | undefined;
  let isGoing = false;
  commands.beforeCommandExecuted(({ id }) => {
    if (!isOfSteps(id)) return;
    isGoing = true;
    // A refused command is not told of as executed.
    setTimeout(() => {
      isGoing = false;
    });
  });
  commands.onCommandExecuted(({ id }) => {
    if (isOfSteps(id)) isGoing = false;
  });
  return {
    isGoing: () => isGoing,
    beginStep: () => {
      step ??= undoRedo.__tempBatchingUndoRedo(workbook().getUnitId());
    },
    endStep: () => {
      step?.dispose();
      step = undefined;
    },
    forgetSteps: () => {
      undoRedo.clearUndoRedo(workbook().getUnitId());
    },
  };
}
