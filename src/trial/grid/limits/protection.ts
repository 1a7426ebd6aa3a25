import { isInside } from '../formulas/tableAt';
import type { Area } from '../port';

/** Which sheets are protected, and which of their cells may still be changed. */
export interface Protection {
  readonly start: (protectedSheets: readonly string[], unlocked: Readonly<Record<string, readonly Area[]>>) => void;
  readonly isProtected: (sheetId: string) => boolean;
  readonly set: (sheetId: string, on: boolean) => void;
  readonly isLocked: (sheetId: string, row: number, column: number) => boolean;
}

export function protection(): Protection {
  let sheets = new Set<string>();
  let open: Readonly<Record<string, readonly Area[]>> = {};
  return {
    start: (protectedSheets, unlocked) => {
      sheets = new Set(protectedSheets);
      open = unlocked;
    },
    isProtected: (sheetId) => sheets.has(sheetId),
    set: (sheetId, on) => {
      if (on) sheets.add(sheetId);
      else sheets.delete(sheetId);
    },
    isLocked: (sheetId, row, column) => !(open[sheetId] ?? []).some((area) => isInside(area, row, column)),
  };
}
