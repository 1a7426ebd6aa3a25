import { resultOpen } from './resultOpen';
import { componentGradeFor, isSat, type ComponentId, type Scale } from '../../../rules';
import type { SatSitting } from '../../../rules';
import type { ClassResults, LearnerResult } from '../../results';
import { seriesInWords } from '../../wording';
import type { NoLetterBecause, Letter, LetterRow, Letters } from './letter';
import { letterName } from './letterName';
import { resultNotes } from './letterWords';

/** Which sitting of a component a letter gives: the one that counts, else the internal's highest and the external's last. */
const sittingShown = ({ outcome, ledger }: LearnerResult, component: ComponentId): SatSitting | undefined => {
  const counting = outcome.best?.counting.find((each) => each.component === component);
  if (counting !== undefined) return counting;
  const sat = ledger.sittings.filter(isSat).filter((each) => each.component === component);
  if (component === ledger.structure.external) return sat.at(-1);
  return sat.reduce<SatSitting | undefined>(
    (best, each) => (best === undefined || each.result > best.result ? each : best),
    undefined,
  );
};

const rowsOf = (result: LearnerResult, scale: Scale): readonly LetterRow[] =>
  scale.structure.components.flatMap((component): readonly LetterRow[] => {
    const shown = sittingShown(result, component);
    if (shown !== undefined) {
      const { series, result: ums } = shown;
      const grade = componentGradeFor(ums, component, scale);
      return [{ component, series: seriesInWords(series), mark: '', outOf: '', ums, grade }];
    }
    const absent = result.ledger.sittings.findLast((each) => each.component === component && each.result === 'X');
    return absent === undefined
      ? []
      : [{ component, series: seriesInWords(absent.series), mark: 'absent', outOf: '', ums: '', grade: '' }];
  });

const letterOf = (result: LearnerResult, rows: readonly LetterRow[]): Letter => {
  const { best, isClaimed } = result.outcome;
  return {
    ...{
      kind: 'results',
      subject: result.subject,
      learner: result.learner,
      rows,
      notes: resultNotes(result, resultOpen(result)),
    },
    ...(best === undefined ? {} : { award: { total: best.total, grade: best.grade, isClaimed } }),
  };
};

/**
 * The letters about results as they are recorded. Nobody gets one without a name, whose record has to be checked first, whom
 * no number of their own finds, or of whom a result counts for no subject: it may be of this one.
 */
export const resultsLetters = (
  { learners, ofNoSubject }: Pick<ClassResults, 'learners' | 'ofNoSubject'>,
  scale: Scale,
): Letters => {
  const unsure = new Set(ofNoSubject.map(({ row }) => row.learner));
  const letters: Letter[] = [];
  const leftOut: Letters['leftOut'][number][] = [];
  for (const result of learners) {
    const { learner, outcome } = result;
    const rows = rowsOf(result, scale);
    const leave = (because: NoLetterBecause) => leftOut.push({ learner, because });
    if (learner.key === undefined) leave('no number');
    else if (unsure.has(learner.key.id)) leave('no subject');
    else if (outcome.status === 'Check' || letterName(learner) === '') leave('unreadable');
    else if (rows.length === 0) leave('nothing to say');
    else letters.push(letterOf(result, rows));
  }
  return { letters, leftOut, mocks: [] };
};
