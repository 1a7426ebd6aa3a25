import { type CellsEdit, formulaEntry } from '../edits';
import { newCells } from './newCells';
import type { NewColumn } from './newClassColumns';

/** Counted over a table's column, which is named by the table and the heading that the add-in gave them. */
const SUMMARY = [
  ['Still blank', (column: string) => `=COUNTBLANK(${column})`],
  ['Average mark', (column: string) => `=IF(COUNT(${column})=0,"",ROUND(AVERAGE(${column}),1))`],
] as const;

/** What is counted above the marks: how many are blank still, and their average. */
export const summaryCells = (sheet: string, table: string, columns: readonly NewColumn[]): readonly CellsEdit[] =>
  SUMMARY.flatMap(([label, formula], down) => {
    const first = columns.findIndex(({ kind }) => kind === 'mark');
    const marks = columns.slice(first).map(({ heading }) => formulaEntry(formula(`${table}[${heading}]`)));
    return [newCells(sheet, 1 + down, 0, [[label]]), newCells(sheet, 1 + down, first, [marks])];
  });
