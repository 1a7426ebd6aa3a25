import { isBlank, readAbsence, textOf, type ComponentId, type MarkProblem } from '../../rules';
import type { Work } from '../worked';
import { COMPONENTS } from '../../reference/specifications/structures';
import { isCalculated, type CheckedMark, type MostMarks } from './checkedMark';

/** What is to be looked at in one mark cell before marks are sent (MOD-10). */
export type MarkFindingKind =
  /** With `work`: a formula makes 0 of cells that are blank. */
  | { readonly code: 'blank'; readonly work?: Work }
  /** Worked out from cells that are no marks, or not all. */
  | { readonly code: 'worked'; readonly work: Work }
  | { readonly code: 'unreadable'; readonly problems: readonly MarkProblem[] }
  /** Above the usual maximum, which nobody has confirmed. */
  | { readonly code: 'above-usual'; readonly mark: number; readonly max: number }
  /** A word that often stands for an absence; only the teacher knows. */
  | { readonly code: 'maybe-absent'; readonly text: string }
  /** An absence that is not written as a capital X. */
  | { readonly code: 'absence-spelt'; readonly text: string }
  /** A 0 that may be an absence: the learner is X elsewhere, or others in this column are X. */
  | { readonly code: 'zero'; readonly absentIn: readonly ComponentId[] }
  | { readonly code: 'number-as-text'; readonly text: string };

/** One finding and where it stands. */
export type MarkFinding = MarkFindingKind & Pick<CheckedMark, 'learner' | 'cell'>;

const MAYBE_ABSENT: ReadonlySet<string> = new Set([
  ...['A', 'AB', 'ABSENCE', 'N/A', 'NA', 'DNA', 'DNS', 'NS', 'NO SHOW', 'NONE'],
  ...['-', '–', '—'],
]);

/** The components, other than this one, for which the learner is absent. */
const absentElsewhere = ({ learner }: CheckedMark, component: ComponentId): readonly ComponentId[] =>
  COMPONENTS.filter(
    (each) => each !== component && readAbsence(learner.cells.get(`mark ${each}`)?.value ?? null) === 'X',
  );

const ofUnreadable = (mark: CheckedMark, problems: readonly MarkProblem[]): MarkFindingKind => {
  const { work } = mark.cell;
  if (work !== undefined) return { code: 'worked', work };
  const text = textOf(mark.cell.value);
  return MAYBE_ABSENT.has(text.toUpperCase()) ? { code: 'maybe-absent', text } : { code: 'unreadable', problems };
};

const ofNumber = (mark: CheckedMark, value: number, { max }: MostMarks): readonly MarkFindingKind[] => [
  ...(value > max ? [{ code: 'above-usual', mark: value, max } as const] : []),
  ...(typeof mark.cell.value === 'string' && !isCalculated(mark)
    ? [{ code: 'number-as-text', text: textOf(mark.cell.value) } as const]
    : []),
];

/** Everything to be looked at in the marks of one component, in the order of the sheet. */
export const markFindings = (
  marks: readonly CheckedMark[],
  component: ComponentId,
  most: MostMarks,
): readonly MarkFinding[] => {
  const hasAbsent = marks.some(({ read }) => read.ok && read.value === 'X');
  const kindsOf = (mark: CheckedMark): readonly MarkFindingKind[] => {
    const { read, cell } = mark;
    if (!read.ok) return [ofUnreadable(mark, read.problems)];
    if (read.value === 'blank') return [{ code: 'blank', ...(cell.work === undefined ? {} : { work: cell.work }) }];
    if (read.value === 'X') {
      return cell.value === 'X' || isBlank(cell.value) ? [] : [{ code: 'absence-spelt', text: String(cell.value) }];
    }
    const absentIn = read.value === 0 ? absentElsewhere(mark, component) : [];
    const isAsked = read.value === 0 && (hasAbsent || absentIn.length > 0);
    return [...(isAsked ? [{ code: 'zero', absentIn } as const] : []), ...ofNumber(mark, read.value, most)];
  };
  return marks.flatMap((mark) =>
    kindsOf(mark).map((kind): MarkFinding => ({ ...kind, learner: mark.learner, cell: mark.cell })),
  );
};
