import type { CheckedValue } from './checkedValues';
import { oddOf } from './checkedValues';
import type { ImportAnswers } from '../answers';
import { cellAddress } from '../../sheet';
import { isAsPlanned } from './isAsPlanned';
import type { OddValue, PlannedCell } from './planned';
import type { TrackerSheet } from './trackerSheet';

/** A cell that would be written, one that holds it already, or one to look at first. */
export type CellPlan =
  | { readonly kind: 'cell'; readonly cell: PlannedCell }
  | { readonly kind: 'same' }
  | { readonly kind: 'odd'; readonly odd: OddValue };

/** Plans one mark for a row of the tracker. A formula is never typed over unless the teacher says so. */
export const markCell = (
  value: CheckedValue,
  { row, column }: { readonly row: number; readonly column: number },
  { snapshot, cells }: TrackerSheet,
  corrections: ImportAnswers['corrections'],
): CellPlan => {
  const before = cells.formulaAt(row, column);
  if (isAsPlanned(before, value.entry)) return { kind: 'same' };
  if (typeof before === 'string' && before.startsWith('=') && corrections.get(value.id)?.kind !== 'write-over') {
    const because = { code: 'formula', cell: cellAddress(row, column), formula: before } as const;
    return { kind: 'odd', odd: oddOf(value, value.text, because) };
  }
  const what = `${value.component} mark`;
  return {
    kind: 'cell',
    cell: { id: value.id, listed: value.listed, sheet: snapshot.name, row, column, what, before, after: value.entry },
  };
};
