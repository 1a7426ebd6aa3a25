const ID = /^sheet-(\d+)$/;

/** The number by which a file knows a sheet; null for one it does not have. */
export function sheetNumber(id: string): number | null {
  const digits = ID.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The id of a sheet that the file knows by this number. */
export const sheetId = (number: number | string): string => `sheet-${String(number)}`;

/** An id that none of these numbers gives. */
export const newSheetNumber = (taken: readonly number[]): string => sheetId(Math.max(0, ...taken) + 1);
