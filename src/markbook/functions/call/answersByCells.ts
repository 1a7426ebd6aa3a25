/** More answers than this are not kept: what is not said again costs only its place. */
const MOST_KEPT = 20_000;

type AtCell<Value> = (row: number, column: number) => Value;

/** Answers by the cell they came from, or by the next cell that has a part in them. */
type Known<Shown> = Map<unknown, Known<Shown> | { readonly answer: Shown }>;

/** Works an answer out once for cells that say the same: along a range most is said again and again, blank above all. */
export const answersByCells = <Shown>(cells: readonly AtCell<unknown>[], worked: AtCell<Shown>): AtCell<Shown> => {
  const known: Known<Shown> = new Map();
  let kept = 0;
  const keep = (row: number, column: number): Shown => {
    const answer = worked(row, column);
    if (kept >= MOST_KEPT) return answer;
    kept += 1;
    let level = known;
    cells.forEach((cellAt, index) => {
      const cell = cellAt(row, column);
      if (index === cells.length - 1) {
        level.set(cell, { answer });
        return;
      }
      const below = level.get(cell);
      const next: Known<Shown> = below instanceof Map ? below : new Map<never, never>();
      level.set(cell, next);
      level = next;
    });
    return answer;
  };
  return (row, column) => {
    let level = known;
    for (const cellAt of cells) {
      const next = level.get(cellAt(row, column));
      if (next === undefined) break;
      if (!(next instanceof Map)) return next.answer;
      level = next;
    }
    return keep(row, column);
  };
};
