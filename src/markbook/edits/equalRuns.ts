/** Rows that lie together and are all hidden or all seen. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/**
 * Cuts rows into runs that are equally hidden: where some rows of a range are hidden, Excel may put what is written to it
 * into the wrong ones.
 */
export const equalRuns = (first: number, count: number, hidden: ReadonlySet<number>): readonly RowRun[] => {
  const runs: { first: number; count: number }[] = [];
  for (let row = first; row < first + count; row += 1) {
    const last = runs.at(-1);
    if (last !== undefined && hidden.has(row) === hidden.has(row - 1)) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
};
