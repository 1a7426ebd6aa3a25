import type { SheetSnapshot } from '../sheet';
import { cellsOf } from './cellsOf';
import type { FoundTracker, ProposedColumn } from './proposal';
import type { ColumnRole } from './tracker';

/** One column of the picture: what it is said to be, its own heading, and what stands below it. */
export interface PictureColumn {
  readonly column: number;
  readonly heading: string;
  readonly role: ColumnRole;
  /** False where the teacher is asked whether it is meant. */
  readonly isSure: boolean;
  readonly cells: readonly string[];
}

const SAMPLE_ROWS = 3;
/** A longer text is cut: the picture shows what kind of thing stands there. */
const LONGEST = 24;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** True for a column that is only guessed: whether it is meant is asked. */
export const isAsked = ({ role, confidence }: ProposedColumn): boolean =>
  role !== undefined && confidence === 'a guess';

/** The columns in use over the first learners' rows, as they stand on the sheet. */
export const sheetPicture = (
  { columns, learnerRows: [first, last], leftOut }: FoundTracker,
  roles: ReadonlyMap<number, ColumnRole>,
  snapshot: SheetSnapshot,
): readonly PictureColumn[] => {
  const { textAt } = cellsOf(snapshot);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, down) => first + down)
    .filter((row) => !leftOut.includes(row))
    .slice(0, SAMPLE_ROWS);
  return columns.flatMap((proposed): readonly PictureColumn[] => {
    const { column, heading } = proposed;
    const role = roles.get(column);
    if (role === undefined) return [];
    return [
      { column, heading, role, isSure: !isAsked(proposed), cells: rows.map((row) => shortened(textAt(row, column))) },
    ];
  });
};
