import { isBlank, textOf, type CellInput } from '../terms/cell';
import { readWhole } from '../terms/readWhole';
import type { TableProblem } from './tableProblem';

/** One row of a table as it stands in the workbook or in a paste. */
export interface TableRow {
  readonly raw: CellInput;
  readonly ums: CellInput;
  readonly grade?: CellInput;
}

/** A row whose raw mark could be read; `row` is its place among those given, counted from 0. */
export interface ReadRow {
  readonly row: number;
  readonly raw: number;
  readonly ums: number | undefined;
  readonly grade: CellInput;
}

const readRow = (given: TableRow, row: number, max: number): { read: ReadRow[]; problems: TableProblem[] } => {
  const rawReading = readWhole(given.raw);
  const umsReading = readWhole(given.ums);
  const raw = rawReading.ok ? rawReading.value : undefined;
  const ums = umsReading.ok ? umsReading.value : undefined;
  const problems: TableProblem[] = [];
  if (raw === undefined) {
    problems.push({ rule: 'UMS-3', code: 'table-raw-unreadable', facts: { row, text: textOf(given.raw) } });
  }
  if (ums === undefined) {
    problems.push({ rule: 'UMS-3', code: 'table-ums-unreadable', facts: { row, raw, text: textOf(given.ums) } });
  } else if (ums > max) {
    problems.push({ rule: 'UMS-3', code: 'table-ums-above-max', facts: { row, raw, ums, max } });
  }
  return { read: raw === undefined ? [] : [{ row, raw, ums, grade: given.grade ?? null }], problems };
};

/** Reads every row that is not wholly blank, lowest raw mark first, and names every cell that can't be read. */
export const readTableRows = (
  given: readonly TableRow[],
  max: number,
): { rows: readonly ReadRow[]; problems: readonly TableProblem[] } => {
  const filled = given.flatMap((cells, row) =>
    isBlank(cells.raw) && isBlank(cells.ums) ? [] : [readRow(cells, row, max)],
  );
  return {
    rows: filled.flatMap(({ read }) => read).sort((a, b) => a.raw - b.raw),
    problems: filled.flatMap(({ problems }) => problems),
  };
};
