import { CommandType, LocalUndoRedoService, RedoCommand, UndoCommand, type IUndoRedoItem } from '@univerjs/core';
import type { Engine } from '../engine/engine';

/** What Ctrl+Z goes back by. */
export interface UndoSteps {
  /** From now on, until the step is ended, all that is done is one step. */
  readonly beginStep: () => void;
  readonly endStep: () => void;
  /** Leaves Ctrl+Z, and Ctrl+Y, nothing to do. */
  readonly forgetSteps: () => void;
  /** Gives Ctrl+Z something to do that no change of the spreadsheet's own can. */
  readonly offer: (undo: () => void) => void;
  /** Gives Ctrl+Y something to do that no change of the spreadsheet's own can. */
  readonly offerAgain: (redo: () => void) => void;
  /** True while a step is being taken back, or done again. */
  readonly isGoing: () => boolean;
}

const TAKE_BACK = 'trial.mutation.take-back';
const DO_AGAIN = 'trial.mutation.do-again';

type Push = (this: LocalUndoRedoService, item: IUndoRedoItem) => void;

const isOfSteps = (id: string): boolean => id === UndoCommand.id || id === RedoCommand.id;

/** Several steps as one: what was done last is taken back first. */
const asOne = (unitID: string, items: readonly IUndoRedoItem[]): IUndoRedoItem => ({
  unitID,
  undoMutations: items.toReversed().flatMap(({ undoMutations }) => undoMutations),
  redoMutations: items.flatMap(({ redoMutations }) => redoMutations),
});

/** Has what is pushed go to someone who may keep it back. Univer hands out its service in wrappings: it is its class that is changed. */
function intercept(keepBack: (item: IUndoRedoItem) => boolean): void {
  const { prototype } = LocalUndoRedoService;
  const push = Object.getOwnPropertyDescriptor(prototype, 'pushUndoRedo')?.value as Push | undefined;
  if (push === undefined) throw new Error('pushUndoRedo has gone: look at undoSteps.');
  prototype.pushUndoRedo = function (this: LocalUndoRedoService, item) {
    if (!keepBack(item)) push.call(this, item);
  };
}

/** Tells whether a step is being taken back, or done again. */
function goingOf(commands: Engine['commands']): () => boolean {
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
  return () => isGoing;
}

/** Registers what does what no change of the spreadsheet's own can: what was given last. */
function offeringOf(commands: Engine['commands'], id: string): (work: () => void) => void {
  let offered: () => void = () => undefined;
  commands.registerCommand({
    id,
    type: CommandType.MUTATION,
    handler: () => {
      setTimeout(offered);
      return true;
    },
  });
  return (work) => {
    offered = work;
  };
}

/** What is to be done again comes to its place by being taken back; Univer takes back what is in front alone. */
function pushRedo(undoRedo: Engine['undoRedo'], unitID: string): void {
  undoRedo.pushUndoRedo({ id: DO_AGAIN, unitID, undoMutations: [], redoMutations: [{ id: DO_AGAIN, params: {} }] });
  if (undoRedo.pitchTopUndoElement()?.id === DO_AGAIN) undoRedo.popUndoToRedo();
  else undoRedo.rollback(DO_AGAIN, unitID);
}

/** Univer's own way to make one step of several is about to go, and takes them back in the order in which they were done. */
export function undoStepsOf({
  commands,
  undoRedo,
  workbook,
}: Pick<Engine, 'commands' | 'undoRedo' | 'workbook'>): UndoSteps {
  let step: { readonly unitId: string; items: IUndoRedoItem[] } | undefined;
  intercept((item) => {
    if (step?.unitId !== item.unitID) return false;
    step.items.push(item);
    return true;
  });
  const isGoing = goingOf(commands);
  const [offering, offeringAgain] = [offeringOf(commands, TAKE_BACK), offeringOf(commands, DO_AGAIN)];
  return {
    offer: (undo) => {
      offering(undo);
      const item = {
        unitID: workbook().getUnitId(),
        undoMutations: [{ id: TAKE_BACK, params: {} }],
        redoMutations: [],
      };
      undoRedo.pushUndoRedo(item);
    },
    offerAgain: (redo) => {
      offeringAgain(redo);
      pushRedo(undoRedo, workbook().getUnitId());
    },
    isGoing,
    beginStep: () => {
      step ??= { unitId: workbook().getUnitId(), items: [] };
    },
    endStep: () => {
      const ended = step;
      step = undefined;
      if (ended && ended.items.length > 0) undoRedo.pushUndoRedo(asOne(ended.unitId, ended.items));
    },
    forgetSteps: () => {
      if (step) step.items = [];
      undoRedo.clearUndoRedo(workbook().getUnitId());
    },
  };
}
