import { cellAddress } from '../tables/cellPlace';
import type { CellName } from './cellName';
import type { CellEntry, Edit } from './edit';

/** A cell that a write would change; `before` and `after` as the formula bar would show them, '' is blank. */
export interface ChangedCell extends CellName {
  readonly before: string;
  readonly after: string;
}

const shown = (entry: Exclude<CellEntry, null>): string => {
  if (typeof entry === 'boolean') return entry ? 'TRUE' : 'FALSE';
  return typeof entry === 'object' ? entry.text : String(entry);
};

/** The cells that edits would change, in their order; a cell that keeps its content is not one. */
export const previewCells = (edits: readonly Edit[]): readonly ChangedCell[] =>
  edits.flatMap((edit) => {
    if (edit.kind !== 'cells') return [];
    return edit.after.flatMap((entries, down) =>
      entries.flatMap((entry, across) => {
        const before = edit.before[down]?.[across] ?? '';
        if (entry === null || entry === before || (typeof entry === 'object' && entry.text === before)) return [];
        const cell = cellAddress(edit.row + down, edit.column + across);
        return [{ sheet: edit.sheet, cell, before: shown(before), after: shown(entry) }];
      }),
    );
  });
