import type { CellEntry } from './edit';
import { isFormula } from './typedEntry';

const isText = (entry: CellEntry): boolean =>
  typeof entry === 'object' || entry === '' || (typeof entry === 'string' && !isFormula(entry));

/**
 * The number format a cell gets with its new content; null leaves it. In a cell formatted as text Excel would keep a
 * number or a formula as mere text.
 */
export const writtenFormat = (entry: CellEntry, found: string, wanted: string | undefined): string | null => {
  if (entry === null) return null;
  if (wanted !== undefined) return wanted;
  return found === '@' && !isText(entry) ? 'General' : null;
};
