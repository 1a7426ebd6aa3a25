import type { CellEntry, CellsEdit } from './edit';

interface Writable {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string | number | boolean;
  readonly after: Exclude<CellEntry, null>;
}

/** Edits for single cells: those below one another become one edit. */
export const cellsEdits = (cells: readonly Writable[], numberFormat?: string): readonly CellsEdit[] => {
  const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Writable[][] = [];
  for (const cell of inOrder) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.column === cell.column && last.row + 1 === cell.row) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    return [
      {
        kind: 'cells' as const,
        sheet: first.sheet,
        row: first.row,
        column: first.column,
        before: run.map(({ before }) => [before]),
        after: run.map(({ after }) => [after]),
        ...(numberFormat === undefined ? {} : { numberFormat }),
      },
    ];
  });
};
