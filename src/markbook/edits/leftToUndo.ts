import type { Area } from '../sheet';
import type { Receipt } from './receipt';
import { isSameArea } from './sameArea';
import type { StandingNow } from './standingNow';

/** True where a change touches what a write wrote; one whose place is not known, or of whole sheets and tables, may touch anything. */
export const touchesWrite = ({ cells }: Receipt, sheetId: string | undefined, area: Area | undefined): boolean =>
  sheetId === undefined ||
  cells.some((part) => {
    if (part.sheetId !== sheetId) return false;
    if (area === undefined) return true;
    const columns = part.after[0]?.length ?? 0;
    const [isAbove, isBelow] = [area.row + area.rows <= part.row, area.row >= part.row + part.after.length];
    const [isLeft, isRight] = [area.column + area.columns <= part.column, area.column >= part.column + columns];
    return !isAbove && !isBelow && !isLeft && !isRight;
  });

/** What of a write is looked at: its cells as they are now, the sheets that are there, and how far the tables reach that are. */
interface Left extends Pick<StandingNow, 'cells' | 'tables'> {
  readonly sheets: ReadonlySet<string>;
}

const isMadeThere = ({ addedSheets, addedTables, resizedTables }: Receipt, { sheets, tables }: Left): boolean =>
  addedSheets.some(({ sheetId }) => sheets.has(sheetId)) ||
  addedTables.some(({ tableId }) => tables.has(tableId)) ||
  resizedTables.some(({ tableId, after }) => {
    const now = tables.get(tableId);
    return now !== undefined && isSameArea(now, after);
  });

/**
 * True while something of a write stands as it was written. What was taken back with Ctrl+Z, or changed since, all of it,
 * leaves nothing to undo; sheets and tables that a write made are left as long as they are there.
 */
export const isLeftToUndo = (receipt: Receipt, now: Left): boolean =>
  isMadeThere(receipt, now) ||
  receipt.cells.some((part, index) =>
    part.after.some((cells, down) =>
      cells.some((left, across) => {
        const before = part.before[down]?.[across] ?? null;
        const shownBefore = typeof before === 'object' ? before?.formula : before;
        return shownBefore !== left && now.cells[index]?.formulas[down]?.[across] === left;
      }),
    ),
  );
