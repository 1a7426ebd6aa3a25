import type { Area } from '../sheet/sheetSnapshot';
import type { Receipt } from './receipt';
import type { Standing } from './standing';

/** True where a change touches what a write wrote; one whose place is not known may touch anything. */
export const touchesWrite = ({ cells }: Receipt, sheetId: string, area: Area | undefined): boolean =>
  cells.some((part) => {
    if (part.sheetId !== sheetId) return false;
    if (area === undefined) return true;
    const columns = part.after[0]?.length ?? 0;
    const [isAbove, isBelow] = [area.row + area.rows <= part.row, area.row >= part.row + part.after.length];
    const [isLeft, isRight] = [area.column + area.columns <= part.column, area.column >= part.column + columns];
    return !isAbove && !isBelow && !isLeft && !isRight;
  });

/**
 * True while something of a write stands as it was written. What was taken back with Ctrl+Z, or changed since, all of it,
 * leaves nothing to undo; sheets and tables that a write made are left as long as they are there.
 */
export const isLeftToUndo = (receipt: Receipt, now: Standing['cells']): boolean => {
  const { addedSheets, addedTables, resizedTables } = receipt;
  if (addedSheets.length + addedTables.length + resizedTables.length > 0) return true;
  return receipt.cells.some((part, index) =>
    part.after.some((cells, down) =>
      cells.some((left, across) => {
        const before = part.before[down]?.[across] ?? null;
        const shownBefore = typeof before === 'object' ? before?.formula : before;
        return shownBefore !== left && now[index]?.formulas[down]?.[across] === left;
      }),
    ),
  );
};
