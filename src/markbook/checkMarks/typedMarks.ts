import { hasMark, readMark } from '../../rules';
import { type CellsEdit, cellsEdits } from '../edits';
import { counted } from '../wording';
import { isCalculated, type MostMarks } from './checkedMark';
import type { MarkFinding } from './markFinding';

/** What the teacher has typed in the list in place of marks, by cell and learner; nothing of it is on the sheet yet. */
export type TypedMarks = ReadonlyMap<string, string>;

const CORRECTED: ReadonlySet<MarkFinding['code']> = new Set(['blank', 'unreadable', 'above-usual', 'maybe-absent']);

/** A typed mark belongs to the learner as well: rows may move before it is written. */
export const typedKey = ({ cell, learner }: Pick<MarkFinding, 'cell' | 'learner'>): string =>
  `${cell.cell} ${learner.shownAs}`;

/** True for a finding whose mark can be typed in the list; nothing is typed over a formula. */
export const canType = (finding: MarkFinding): boolean => CORRECTED.has(finding.code) && !isCalculated(finding);

/** A mark or X as typed; none for a blank field, `wrong` for what is neither, or above the maximum. */
export const typedMark = (text: string, { max }: Pick<MostMarks, 'max'>): number | 'X' | 'wrong' | undefined => {
  if (text.trim() === '') return undefined;
  const read = readMark(text);
  if (!read.ok || read.value === 'blank') return 'wrong';
  if (!hasMark(read.value)) return 'X';
  return read.value > max ? 'wrong' : read.value;
};

/** What typing in the list comes to. */
export interface Corrections {
  readonly edits: readonly CellsEdit[];
  readonly findings: readonly MarkFinding[];
  /** Fields that hold something that is no mark. */
  readonly wrong: number;
}

/** The edits that put the typed marks on the sheet; fields left blank and those that hold no mark change nothing. */
export const typedCorrections = (
  findings: readonly MarkFinding[],
  typed: TypedMarks,
  most: Pick<MostMarks, 'max'>,
  sheet: string,
): Corrections => {
  const read = findings
    .filter(canType)
    .map((finding) => ({ finding, mark: typedMark(typed.get(typedKey(finding)) ?? '', most) }));
  const usable = read.flatMap(({ finding, mark }) =>
    mark === undefined || mark === 'wrong' ? [] : [{ finding, after: mark }],
  );
  return {
    edits: cellsEdits(
      usable.map(({ finding: { learner, cell }, after }) => ({
        sheet,
        row: learner.row,
        column: cell.column,
        before: cell.formula,
        after,
      })),
    ),
    findings: usable.map(({ finding }) => finding),
    wrong: read.filter(({ mark }) => mark === 'wrong').length,
  };
};

/** The button that shows what was typed before it is written: `Write 3 marks`. */
export const writeTypedWords = ({ findings }: Corrections): string => `Write ${counted(findings.length, 'mark')}`;

/** Why not all that was typed can be written; '' where it can. */
export const wrongTypedWords = ({ wrong }: Corrections): string =>
  wrong === 0 ? '' : `${counted(wrong, 'field')} without a mark in range or X: not written.`;
