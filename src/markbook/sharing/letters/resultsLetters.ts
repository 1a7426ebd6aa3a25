import { componentGradeFor, isSat, type ComponentId, type Scale } from '../../../rules';
import type { SatSitting } from '../../../rules';
import type { LearnerResult } from '../../results/learnerResult';
import { seriesInWords } from '../../wording/seriesInWords';
import type { Letter, LetterRow, Letters } from './letter';
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
    ...{ kind: 'results', subject: result.subject, learner: result.learner, rows, notes: resultNotes(result) },
    ...(best === undefined ? {} : { award: { total: best.total, grade: best.grade, isClaimed } }),
  };
};

/** The letters about results as they are recorded; nobody gets one without a name, or whose record has to be checked first. */
export const resultsLetters = (learners: readonly LearnerResult[], scale: Scale): Letters => {
  const isUnreadable = ({ outcome, learner }: LearnerResult): boolean =>
    outcome.status === 'Check' || letterName(learner) === '';
  const readable = learners.filter((each) => !isUnreadable(each));
  const written = readable.map((result) => ({ result, rows: rowsOf(result, scale) }));
  return {
    letters: written.filter(({ rows }) => rows.length > 0).map(({ result, rows }) => letterOf(result, rows)),
    without: written.filter(({ rows }) => rows.length === 0).map(({ result }) => result.learner),
    unreadable: learners.filter(isUnreadable).map(({ learner }) => learner),
  };
};
