import { textOf, type CellInput, type SubjectCode } from '../../rules';
import type { TableChange } from '../keeping';
import { type SittingKey, subjectFilled } from '../sittings';
import type { Comparison } from './comparison';

interface Noted extends Pick<Comparison, 'oursUms'> {
  readonly pearson: number | string;
  readonly ours: Pick<Comparison['ours'], 'mark'>;
  readonly sitting: Pick<Comparison['sitting'], 'note'>;
}

const ourSide = ({ oursUms, ours }: Noted): string => {
  if (oursUms !== undefined) return String(oursUms);
  if (!ours.mark.ok) return 'a mark that can’t be read';
  return ours.mark.value === 'blank' ? 'no mark' : `mark ${String(ours.mark.value)}`;
};

/** What the Note column says of a difference that stands; with both figures, so that it speaks of no later one. */
const acceptedNote = (difference: Noted): string =>
  `Accepted: Pearson ${String(difference.pearson)}, ours ${ourSide(difference)}`;

/** True when exactly this difference was noted as accepted. */
export const isNoted = (difference: Noted): boolean =>
  difference.sitting.note.split(';').some((part) => part.trim() === acceptedNote(difference));

const keyText = ({ sitting, component, series }: Comparison): string => `${sitting.learner} ${component} ${series}`;

/** The notes that accept differences, beside what the rows' notes say already. A result held twice is left alone: Check comes first. */
export const acceptedChanges = (
  differences: readonly Comparison[],
  all: readonly Comparison[],
  ofClass: SubjectCode,
): readonly TableChange<SittingKey>[] => {
  const rows = new Map<string, number>();
  for (const each of all) rows.set(keyText(each), (rows.get(keyText(each)) ?? 0) + 1);
  return differences
    .filter((each) => rows.get(keyText(each)) === 1)
    .flatMap((difference): readonly TableChange<SittingKey>[] => {
      const { sitting, component, series } = difference;
      const { learner, subject } = sitting;
      if (subject === undefined) return [];
      const before: CellInput = sitting.note;
      const note = [textOf(before), acceptedNote(difference)].filter((part) => part !== '').join('; ');
      const row = { Note: note, ...subjectFilled(sitting, ofClass) };
      return [{ key: { learner, subject, component, series, kind: 'live' }, rows: [row] }];
    });
};
