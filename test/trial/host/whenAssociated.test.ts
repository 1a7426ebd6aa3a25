import { expect, test } from 'vitest';
import { whenAssociated } from '../../../src/trial/host/runtime/whenAssociated';
import type { FrameWindow } from '../../../src/trial/host/seam/frameWindow';

/** A pane's window whose script names its functions when it is told to. */
const paneWith = (named: readonly string[]) => {
  const mappings: Record<string, unknown> = Object.fromEntries(named.map((name) => [name, () => 0]));
  const listeners: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const frame = {
    CustomFunctions: { Error, _association: { mappings, onchange: (each: () => void) => void listeners.push(each) } },
    setTimeout: (work: () => void) => timers.push(work),
  } as unknown as FrameWindow;
  return {
    frame,
    name: (name: string) => {
      mappings[name] = () => 0;
      for (const listener of listeners) listener();
    },
    laterOn: () => {
      for (const work of timers.splice(0)) work();
    },
    known: () => Object.keys(mappings).length,
  };
};

test('functions that are named already can be called at once', () => {
  let calls = 0;
  whenAssociated(paneWith(['UMS']).frame, () => (calls += 1));
  expect(calls).toBe(1);
});

test('a pane whose script comes late is waited for, and for all the functions it names', () => {
  const pane = paneWith([]);
  const knownThen: number[] = [];
  whenAssociated(pane.frame, () => knownThen.push(pane.known()));
  expect(knownThen).toEqual([]);
  pane.name('UMS');
  pane.name('AWARD');
  pane.laterOn();
  expect(knownThen).toEqual([2]);
});

test('functions named later still say nothing anew', () => {
  const pane = paneWith([]);
  let calls = 0;
  whenAssociated(pane.frame, () => (calls += 1));
  pane.name('UMS');
  pane.laterOn();
  pane.name('AWARD');
  pane.laterOn();
  expect(calls).toBe(1);
});
