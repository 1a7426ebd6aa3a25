import { Combobox, Field, Option } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { ModeratedLearner } from '../../../markbook/moderation/moderation';
import { inFigures } from '../../../markbook/wording/counted';

/** As many as can be looked through; typing narrows them down. */
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

/** Picks one learner of the cohort by typing part of the name, the class or an identifier. */
export const LearnerOfCohort = ({ label, learners, chosen, onChoose }: LearnerOfCohortProps): ReactNode => {
  const [typed, setTyped] = useState<string>();
  const sought = (typed ?? '').trim().toLowerCase();
  const found = useMemo(
    () => learners.filter((each) => `${wordsOf(each)} ${each.learner.uci}`.toLowerCase().includes(sought)),
    [learners, sought],
  );
  const more = found.length - MOST_SHOWN;
  return (
    <Field
      label={label}
      {...(more > 0 && { hint: `${inFigures(found.length)} learners: type part of a name or number.` })}
    >
      <Combobox
        freeform
        value={typed ?? chosen?.learner.shownAs ?? ''}
        selectedOptions={chosen === undefined ? [] : [chosen.id]}
        placeholder="Type part of a name"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, { optionValue }) => {
          const learner = learners.find(({ id }) => id === optionValue);
          setTyped(undefined);
          if (learner !== undefined) onChoose(learner);
        }}
      >
        {found.slice(0, MOST_SHOWN).map((each) => (
          <Option key={each.id} value={each.id} text={each.learner.shownAs}>
            {wordsOf(each)}
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled value="" text="">
            Nobody of the cohort is called that
          </Option>
        )}
      </Combobox>
    </Field>
  );
};
