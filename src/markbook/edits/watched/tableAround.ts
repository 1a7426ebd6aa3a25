import type { Area } from '../../sheet';

/** An Excel table on a sheet that is written to: where it stands, and where it is to stand afterwards. */
export interface TableAround {
  readonly tableId: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly target: Area;
  readonly hasTotals: boolean;
}

/** The cells that a table takes in when it grows: below it, and at its right. */
export const grownOver = (before: Area, after: Area): readonly Area[] => {
  const rows = { ...after, row: before.row + before.rows, rows: after.rows - before.rows };
  const beside = { ...after, rows: Math.min(before.rows, after.rows), column: before.column + before.columns };
  return [rows, { ...beside, columns: after.columns - before.columns }].filter(
    (area) => area.rows > 0 && area.columns > 0,
  );
};
