import type { HeldCells } from '../edits';
import type { SheetSnapshot } from '../sheet';
import { cellsOf } from './cellsOf';
import type { Learner } from './learner';
import { isIdentityRole, type ColumnRole } from './tracker';
import type { TrackerReading } from './trackerReading';

interface ClassOnSheet {
  readonly snapshot: SheetSnapshot;
  readonly reading: TrackerReading;
}

/** What says which row is whose, and which column is which; with the marks where the write carries them elsewhere. */
export const heldClass = (
  { snapshot, reading: { tracker, learners } }: ClassOnSheet,
  { withMarks = false }: { readonly withMarks?: boolean } = {},
): readonly HeldCells[] => {
  const cells = cellsOf(snapshot);
  const held = (column: number, first: number, last: number): HeldCells => ({
    sheet: snapshot.name,
    row: first,
    column,
    before: Array.from({ length: last - first + 1 }, (_, down) => [cells.formulaAt(first + down, column)]),
  });
  const [top, bottom] = [learners[0]?.row, learners.at(-1)?.row];
  if (top === undefined || bottom === undefined) return [];
  const isHeld = (role: ColumnRole): boolean => isIdentityRole(role) || (withMarks && role.startsWith('mark '));
  return tracker.columns.flatMap(({ role, column }) => [
    held(column, ...tracker.headerRows),
    ...(isHeld(role) ? [held(column, top, bottom)] : []),
  ]);
};

/** What says that these rows of a sheet are these learners’. */
export const heldLearners = (sheet: string, learners: readonly Learner[]): readonly HeldCells[] =>
  learners.flatMap(({ row, cells }) =>
    [...cells].flatMap(([role, { column, formula }]) =>
      isIdentityRole(role) ? [{ sheet, row, column, before: [[formula]] }] : [],
    ),
  );
