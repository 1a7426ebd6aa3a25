import type { HeldCells } from './heldCells';
import type { CellMatrix } from './receipt';

/** Cells that said whose the rows of a sheet were, then and now. */
export interface RowsThenAndNow {
  readonly then: Pick<HeldCells, 'row' | 'before'>;
  readonly now: CellMatrix<string | number | boolean>;
}

const signatures = (parts: readonly (readonly [row: number, cells: HeldCells['before']])[]): Map<number, string> => {
  const texts = new Map<number, string>();
  for (const [first, cells] of parts) {
    cells.forEach((entries, down) => {
      texts.set(first + down, `${texts.get(first + down) ?? ''}${JSON.stringify(entries)}`);
    });
  }
  return texts;
};

/**
 * The rows of a sheet that are others by now: sorted, inserted, deleted. None while no row stands where another one
 * stood: a name put right makes nobody else of a learner.
 */
export const movedRows = (parts: readonly RowsThenAndNow[]): readonly number[] => {
  const then = signatures(parts.map((part) => [part.then.row, part.then.before]));
  const now = signatures(parts.map((part) => [part.then.row, part.now]));
  const changed = [...now].filter(([row, text]) => then.get(row) !== text);
  const known = new Set(then.values());
  return changed.some(([, text]) => known.has(text)) ? changed.map(([row]) => row) : [];
};
