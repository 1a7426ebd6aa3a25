import type { CellEntry } from './edit';

/**
 * The number format a cell gets with its new content; null leaves it. In a cell formatted as text Excel would keep a
 * number or a formula as mere text.
 */
export const writtenFormat = (entry: CellEntry, found: string, wanted: string | undefined): string | null => {
  if (entry === null) return null;
  if (wanted !== undefined) return wanted;
  return found === '@' && typeof entry !== 'string' ? 'General' : null;
};
