import { useMemo, type ReactNode } from 'react';
import type { ModeratedLearner } from '../../../markbook/moderation';
import { inFigures } from '../../../markbook/wording';
import { TypedChoice, type Choosable } from '../../controls/TypedChoice';

const MOST_SHOWN = 20;

interface LearnerOfCohortProps {
  readonly label: string;
  readonly learners: readonly ModeratedLearner[];
  readonly chosen?: ModeratedLearner;
  readonly onChoose: (learner: ModeratedLearner) => void;
}

const wordsOf = ({ learner, mark, ticked }: ModeratedLearner): string =>
  [
    learner.shownAs,
    learner.candidateNumber,
    learner.className,
    mark.ok && mark.value !== 'blank' ? String(mark.value) : '',
    ticked ? 'ticked' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');

const choosable = (each: ModeratedLearner): Choosable => ({
  key: each.id,
  text: each.learner.shownAs,
  words: wordsOf(each),
  alsoFoundBy: each.learner.uci,
});

/** Picks one learner of the cohort by typing part of the name, the class or an identifier. */
export const LearnerOfCohort = ({ label, learners, chosen, onChoose }: LearnerOfCohortProps): ReactNode => {
  const all = useMemo(() => learners.map(choosable), [learners]);
  return (
    <TypedChoice
      label={label}
      all={all}
      chosen={chosen && choosable(chosen)}
      onChoose={(key) => {
        const learner = learners.find(({ id }) => id === key);
        if (learner !== undefined) onChoose(learner);
      }}
      mostShown={MOST_SHOWN}
      hintOfMany={(found) => `${inFigures(found)} learners: type part of a name or number.`}
      noneFound="Nobody of the cohort is called that"
    />
  );
};
