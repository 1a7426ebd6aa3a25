/** True where a cell holds already what would be written: `7` and 7 are the same mark. */
export const isAsPlanned = (before: string | number | boolean, after: string | number | boolean): boolean =>
  String(before).trim() === String(after).trim();
