import type { SheetSnapshot } from './sheetSnapshot';

const isAlike = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && areAlike(a, b);
  if (a instanceof Set || b instanceof Set) return a instanceof Set && b instanceof Set && areAlike([...a], [...b]);
  return areAlike(Object.entries(a), Object.entries(b));
};

const areAlike = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (!isAlike(a[index], b[index])) return false;
  return true;
};

/** True when a sheet read again is in everything as it was read before: what was worked out from it still holds. */
export const isSameSheet = (a: SheetSnapshot, b: SheetSnapshot): boolean => isAlike(a, b);
