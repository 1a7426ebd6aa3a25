import type { CellEntry } from '../../edits/edit';

const LOOKS_LIKE_A_FORMULA = /^[=+\-@]/;

/** What goes into a cell for a text of the list: exactly that text, also where Excel would take it for a formula. */
export const textEntry = (text: string): Exclude<CellEntry, null> =>
  LOOKS_LIKE_A_FORMULA.test(text) ? { kind: 'text', text } : text;

/** An entry as a cell shows it; '' is blank. */
export const shownEntry = (entry: Exclude<CellEntry, null>): string =>
  typeof entry === 'object' ? entry.text : String(entry);

/** True where a cell holds already what would be written: `7` and 7 are the same mark. */
export const isAsPlanned = (before: string | number | boolean, after: Exclude<CellEntry, null>): boolean =>
  String(before).trim() === shownEntry(after).trim();
