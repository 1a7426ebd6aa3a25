import type { CellEntry, Edit } from '../edits';
import { keptHeadings, KEPT_TABLES, type KeptTableName } from '../kept';
import { freeSheetName } from '../sheet';
import { dateEdits } from './dateEdits';
import type { RowToKeep } from './tableChange';

/** The edits that make a table on a sheet of its own and keep its first rows; `further` columns come last. */
export const newTableEdits = (
  name: KeptTableName,
  rows: readonly RowToKeep[],
  sheetNames: readonly string[],
  further: readonly string[] = [],
): readonly Edit[] => {
  const headings: readonly string[] = [...keptHeadings(name), ...further];
  const sheet = freeSheetName(KEPT_TABLES[name].sheet, sheetNames);
  const cells = (after: CellEntry[][], row: number) =>
    ({ kind: 'cells', sheet, row, column: 0, before: after.map(() => headings.map(() => '')), after }) as const;
  const body = cells(
    rows.map((row) => headings.map((heading) => row[heading] ?? '')),
    1,
  );
  return [
    { kind: 'add-sheet', sheet },
    cells([[...headings]], 0),
    ...dateEdits(body, ...keptHeadings(name, ({ isDay }) => isDay === true).map((day) => headings.indexOf(day))),
    { kind: 'add-table', sheet, name, row: 0, column: 0, rows: rows.length + 1, columns: headings.length },
  ];
};
