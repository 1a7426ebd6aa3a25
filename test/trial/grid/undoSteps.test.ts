import { LocalUndoRedoService, RedoCommand, UndoCommand, type IUndoRedoItem } from '@univerjs/core';
import { EMPTY } from 'rxjs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/trial/grid/engine/engine';
import { undoStepsOf, type UndoSteps } from '../../../src/trial/grid/book/undoSteps';

type Listener = (command: { readonly id: string }) => void;

const step = (name: string): IUndoRedoItem => ({
  unitID: 'book',
  undoMutations: [{ id: `undo ${name}`, params: {} }],
  redoMutations: [{ id: `redo ${name}`, params: {} }],
});

const ids = (mutations: IUndoRedoItem['undoMutations']): readonly string[] => mutations.map(({ id }) => id);

describe('steps of undo', () => {
  let stack: () => readonly IUndoRedoItem[];
  let before: Listener[] = [];
  let after: Listener[] = [];
  let steps: UndoSteps;
  let push: (item: IUndoRedoItem) => void;
  let redoable: () => boolean;
  let isInFront = false;

  beforeEach(() => {
    [before, after] = [[], []];
    isInFront = false;
    const commands = {
      registerCommand: () => ({ dispose: () => undefined }),
      beforeCommandExecuted: (listener: Listener) => before.push(listener),
      onCommandExecuted: (listener: Listener) => after.push(listener),
    } as unknown as Engine['commands'];
    const nobody = { getContextValue: () => false } as never;
    const noUnit = {
      getTypeOfUnitDisposed$: () => EMPTY,
      getFocusedUnit: () => (isInFront ? { getUnitId: () => 'book' } : null),
      focused$: EMPTY,
    } as never;
    const undoRedo = new LocalUndoRedoService(noUnit, commands, nobody);
    const workbook = (): never => ({ getUnitId: () => 'book' }) as never;
    steps = undoStepsOf({ commands, undoRedo, workbook });
    push = (item) => {
      undoRedo.pushUndoRedo(item);
    };
    redoable = () => undoRedo.pitchTopRedoElement() !== null;
    stack = () => (Reflect.get(undoRedo, '_undoStacks') as Map<string, IUndoRedoItem[]>).get('book') ?? [];
  });

  it('are one where they were begun and ended: what was done last is taken back first', () => {
    steps.beginStep();
    push(step('write'));
    steps.beginStep();
    push(step('grow'));
    push(step('fill'));
    steps.endStep();
    expect(stack()).toHaveLength(1);
    expect(ids(stack()[0]?.undoMutations ?? [])).toEqual(['undo fill', 'undo grow', 'undo write']);
    expect(ids(stack()[0]?.redoMutations ?? [])).toEqual(['redo write', 'redo grow', 'redo fill']);
  });

  it('are none where nothing was done, and as many as there were otherwise', () => {
    steps.beginStep();
    steps.endStep();
    expect(stack()).toEqual([]);
    push(step('type'));
    push(step('type again'));
    steps.endStep();
    expect(stack()).toHaveLength(2);
  });

  it('are forgotten, also those of a step that is not ended', () => {
    push(step('type'));
    steps.beginStep();
    push(step('write'));
    steps.forgetSteps();
    push(step('write on'));
    steps.endStep();
    expect(stack().map(({ undoMutations }) => ids(undoMutations))).toEqual([['undo write on']]);
  });

  it('offer what is done again by Ctrl+Y, where a workbook is in front, and leave nothing behind where none is', () => {
    const redos = (): number => (redoable() ? 1 : 0);
    push(step('type'));
    steps.offerAgain(() => undefined);
    expect([stack().length, redos()]).toEqual([1, 0]);
    isInFront = true;
    steps.offerAgain(() => undefined);
    expect([stack().length, redos()]).toEqual([1, 1]);
    push(step('type again'));
    expect([stack().length, redos()]).toEqual([2, 0]);
  });

  it.each([UndoCommand.id, RedoCommand.id])('know when %s is under way, also when it is refused', async (id) => {
    expect(steps.isGoing()).toBe(false);
    for (const listener of before) listener({ id });
    expect(steps.isGoing()).toBe(true);
    for (const listener of after) listener({ id: 'sheet.mutation.set-range-values' });
    expect(steps.isGoing()).toBe(true);
    for (const listener of after) listener({ id });
    expect(steps.isGoing()).toBe(false);
    for (const listener of before) listener({ id });
    await new Promise((resolve) => setTimeout(resolve));
    expect(steps.isGoing()).toBe(false);
  });
});
