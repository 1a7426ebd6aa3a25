import type { SheetArea } from '../sheet';
import type { LearnerLedger } from '../sittings';
import type { Learner } from '../tracker';

const rowOf = (cell: string): number => Number(cell.replace(/\D/g, '')) - 1;

/** The learner whose row, or one of whose sittings, is selected; none where the selection stands elsewhere. */
export const learnerAtCell = (
  ledgers: readonly LearnerLedger[],
  trackerSheet: string,
  { sheet, area }: SheetArea,
): Learner | undefined =>
  ledgers.find(
    ({ learner, held }) =>
      (sheet === trackerSheet && learner.row === area.row) ||
      held.some(({ place }) => place.sheet === sheet && rowOf(place.cell) === area.row),
  )?.learner;
