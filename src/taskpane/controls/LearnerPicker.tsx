import { useMemo, type ReactNode } from 'react';
import type { Learner } from '../../markbook/tracker';
import { inFigures } from '../../markbook/wording';
import { TypedChoice, type Choosable } from './TypedChoice';

const MOST_SHOWN = 30;

interface LearnerChoiceProps {
  readonly learners: readonly Learner[];
  readonly chosen: Learner | undefined;
  readonly onChoose: (learner: Learner) => void;
}

const wordsOf = ({ shownAs, key, className }: Learner): string =>
  [shownAs, key?.text === shownAs ? '' : (key?.text ?? ''), className].filter((part) => part !== '').join(' · ');

const choosable = (learner: Learner): Choosable => ({
  key: String(learner.row),
  text: learner.shownAs,
  words: wordsOf(learner),
});

/** Picks one learner of the class by typing part of the name, the class or an identifier. */
export const LearnerPicker = ({ learners, chosen, onChoose }: LearnerChoiceProps): ReactNode => {
  const all = useMemo(() => learners.map(choosable), [learners]);
  return (
    <TypedChoice
      label="Learner"
      all={all}
      chosen={chosen && choosable(chosen)}
      onChoose={(key) => {
        const learner = learners.find(({ row }) => String(row) === key);
        if (learner !== undefined) onChoose(learner);
      }}
      mostShown={MOST_SHOWN}
      hintOfMany={(found) => `${inFigures(found)} learners: type part of a name to find one.`}
      noneFound="No learner of this class is called that"
    />
  );
};
