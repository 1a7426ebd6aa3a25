import { changedCells, type HeldCells } from '../../markbook/edits';
import { answered, refused } from '../../rules';
import { readCells } from '../reading/readCells';
import type { FromWorkbook } from '../runExcel';

/** The cells that a write is about to change, or has changed, by sheet, row and column: these are looked at on their own. */
export type IsWritten = (sheet: string, row: number, column: number) => boolean;

/** Refuses, naming the cells, where one that the write was planned from holds something else now. */
export const ensureHeld = async (
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  held: readonly HeldCells[],
  isWritten: IsWritten = () => false,
): Promise<FromWorkbook<true>> => {
  const asked = held.flatMap((part) => {
    const worksheet = sheets.get(part.sheet);
    const { row, column, before } = part;
    const area = { row, column, rows: before.length, columns: before[0]?.length ?? 0 };
    return worksheet === undefined ? [] : [{ part, worksheet, area }];
  });
  if (asked.length === 0) return answered(true);
  const found = await readCells(context, asked);
  const cells = asked.flatMap(({ part }, index) => {
    const now = part.isShown === true ? found[index]?.values : found[index]?.formulas;
    return changedCells(part, part.before, now ?? []).filter(({ row, column }) => !isWritten(part.sheet, row, column));
  });
  return cells.length === 0 ? answered(true) : refused({ code: 'cells-changed', facts: { cells } });
};
