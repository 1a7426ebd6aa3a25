import { cellAddress } from '../sheet';
import type { CellName } from './cellName';
import type { CellEntry, CellsEdit, Edit } from './edit';
import { isFormula } from './typedEntry';

/** A cell that a write would change; `before` and `after` as the formula bar would show them, '' is blank, and text that a formula replaces called so. */
export interface ChangedCell extends CellName {
  readonly before: string;
  readonly after: string;
}

const shown = (entry: Exclude<CellEntry, null>): string => {
  if (typeof entry === 'boolean') return entry ? 'TRUE' : 'FALSE';
  return typeof entry === 'object' ? entry.formula : String(entry);
};

const isKept = (
  entry: Exclude<CellEntry, null>,
  before: string | number | boolean,
  { wasText, again }: CellsEdit,
): boolean =>
  typeof entry === 'object'
    ? entry.formula === before && wasText !== true && again !== true
    : entry === before && (wasText === true || !isFormula(before));

/** The cells that edits would change, in their order; a cell that keeps its content is not one, unless it is entered again. */
export const previewCells = (edits: readonly Edit[]): readonly ChangedCell[] =>
  edits.flatMap((edit) => {
    if (edit.kind !== 'cells') return [];
    return edit.after.flatMap((entries, down) =>
      entries.flatMap((entry, across) => {
        const before = edit.before[down]?.[across] ?? '';
        if (entry === null || isKept(entry, before, edit)) return [];
        const cell = cellAddress(edit.row + down, edit.column + across);
        const stood = edit.wasText === true ? `text ${shown(before)}` : shown(before);
        return [{ sheet: edit.sheet, cell, before: stood, after: shown(entry) }];
      }),
    );
  });
