import { LocalUndoRedoService, type IUndoRedoItem } from '@univerjs/core';

const JOINS = '_tryBatchingElements';

/** Univer takes the parts of one step back in the order in which they were done: what was done last has to go first. */
export function repairUndoOrder(): void {
  const { prototype } = LocalUndoRedoService;
  if (!Object.hasOwn(prototype, JOINS)) throw new Error(`${JOINS} has gone: look at repairUndoOrder.`);
  Object.defineProperty(prototype, JOINS, {
    configurable: true,
    writable: true,
    value: (step: IUndoRedoItem, part: IUndoRedoItem): void => {
      step.redoMutations.push(...part.redoMutations);
      step.undoMutations.unshift(...part.undoMutations);
    },
  });
}
