import { IUndoRedoService, RedoCommand, UndoCommand, type IUndoRedoItem } from '@univerjs/core';
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

/** Several steps as one: what was done last is taken back first. */
function asOne(items: readonly IUndoRedoItem[]): IUndoRedoItem | undefined {
  const [first] = items;
  return (
    first && {
      unitID: first.unitID,
      undoMutations: items.toReversed().flatMap(({ undoMutations }) => undoMutations),
      redoMutations: items.flatMap(({ redoMutations }) => redoMutations),
    }
  );
}

/** Univer's own way to make one step of several takes them back in the order in which they were done. */
export function undoStepsOf(engine: Engine): UndoSteps {
  const service = engine.injector.get(IUndoRedoService);
  const push = service.pushUndoRedo.bind(service);
  let items: IUndoRedoItem[] | undefined;
  let isGoing = false;
  service.pushUndoRedo = (item) => {
    if (items === undefined) push(item);
    else items.push(item);
  };
  const isOfSteps = (id: string): boolean => id === UndoCommand.id || id === RedoCommand.id;
  engine.commands.beforeCommandExecuted(({ id }) => {
    if (!isOfSteps(id)) return;
    isGoing = true;
    // A refused command is not told of as executed.
    setTimeout(() => {
      isGoing = false;
    });
  });
  engine.commands.onCommandExecuted(({ id }) => {
    if (isOfSteps(id)) isGoing = false;
  });
  return {
    isGoing: () => isGoing,
    beginStep: () => {
      items ??= [];
    },
    endStep: () => {
      const one = asOne(items ?? []);
      items = undefined;
      if (one) push(one);
    },
    forgetSteps: () => {
      items &&= [];
      service.clearUndoRedo(engine.workbook().getUnitId());
    },
  };
}
