import { beforeEach, describe, expect, it } from 'vitest';
import { actsDone, type ActsDone } from '../../../src/trial/shell/actsDone';
import type { GridEvent } from '../../../src/trial/grid/port';
import type { DoneAct } from '../../../src/trial/shell/reshape';

let offered: string[];
let tell: (event: GridEvent) => void;
let acts: ActsDone;

const deed = (sheet: string, isAfterEdits: boolean): DoneAct => ({
  act: { kind: 'delete', sheet },
  before: new Uint8Array(),
  stale: [],
  isAfterEdits,
});

beforeEach(() => {
  offered = [];
  const grid = {
    on: (listener: (event: GridEvent) => void) => {
      tell = listener;
      return () => undefined;
    },
    offerUndo: () => void offered.push('undo'),
    offerRedo: () => void offered.push('redo'),
  };
  acts = actsDone(grid, { undo: () => undefined, redo: () => undefined });
});

describe('acts on the shape of a workbook', () => {
  it('are taken back one after another, and done again in their order', () => {
    acts.did(deed('A', true), false);
    acts.did(deed('B', false), false);
    acts.tookBack();
    expect([acts.last()?.act.sheet, acts.undone()?.sheet]).toEqual(['A', 'B']);
    acts.tookBack();
    expect([acts.last(), acts.undone()?.sheet]).toEqual([undefined, 'A']);
    acts.did(deed('A', acts.isEdited()), true);
    expect([acts.last()?.isAfterEdits, acts.undone()?.sheet]).toEqual([true, 'B']);
    acts.did(deed('B', acts.isEdited()), true);
    expect([acts.last()?.act.sheet, acts.undone()]).toEqual(['B', undefined]);
  });

  it('offer Ctrl+Y after Ctrl+Z, for what is offered last stands', () => {
    acts.did(deed('A', true), false);
    acts.did(deed('B', false), false);
    offered = [];
    acts.tookBack();
    expect(offered).toEqual(['undo', 'redo']);
  });

  it('are not done again once another was done, and not taken back beyond what was typed', () => {
    acts.did(deed('A', true), false);
    acts.tookBack();
    acts.did(deed('C', acts.isEdited()), false);
    expect(acts.undone()).toBeUndefined();
    tell({ kind: 'edited', sheetId: 's', area: { row: 0, column: 0, rows: 1, columns: 1 }, by: 'user' });
    acts.did(deed('D', acts.isEdited()), false);
    acts.tookBack();
    expect(acts.last()).toBeUndefined();
  });

  it.each([
    { kind: 'sheetAdded', sheetId: 's' },
    { kind: 'sheetRenamed', sheetId: 's', before: 'A', after: 'B' },
    { kind: 'tablesChanged', sheetId: 's' },
  ] as const)('are not taken back beyond another change of the workbook: $kind', (event) => {
    acts.did(deed('A', true), false);
    tell(event);
    acts.did(deed('B', acts.isEdited()), false);
    acts.tookBack();
    expect(acts.last()).toBeUndefined();
  });

  it.each(['selected', 'activated'] as const)('are taken back beyond what changes nothing: %s', (kind) => {
    acts.did(deed('A', true), false);
    tell({ kind, sheetId: 's', area: { row: 0, column: 0, rows: 1, columns: 1 } });
    acts.did(deed('B', acts.isEdited()), false);
    acts.tookBack();
    expect(acts.last()?.act.sheet).toBe('A');
  });
});
