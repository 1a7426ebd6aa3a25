import { Combobox, Field, Option } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Learner } from '../../markbook/tracker/learner';
import { inFigures } from '../../markbook/wording/counted';

/** As many as can be looked through; typing narrows them down. */
const MOST_SHOWN = 30;

interface LearnerChoiceProps {
  readonly learners: readonly Learner[];
  readonly chosen: Learner | undefined;
  readonly onChoose: (learner: Learner) => void;
}

const wordsOf = ({ shownAs, key, className }: Learner): string =>
  [shownAs, key?.text === shownAs ? '' : (key?.text ?? ''), className].filter((part) => part !== '').join(' · ');

/** Picks one learner of the class by typing part of the name, the class or an identifier. */
export const LearnerChoice = ({ learners, chosen, onChoose }: LearnerChoiceProps): ReactNode => {
  const [typed, setTyped] = useState<string>();
  const sought = (typed ?? '').trim().toLowerCase();
  const found = useMemo(
    () => learners.filter((learner) => wordsOf(learner).toLowerCase().includes(sought)),
    [learners, sought],
  );
  const more = found.length - MOST_SHOWN;
  return (
    <Field
      label="Learner"
      {...(more > 0 && { hint: `${inFigures(found.length)} learners: type part of a name to find one.` })}
    >
      <Combobox
        freeform
        value={typed ?? chosen?.shownAs ?? ''}
        selectedOptions={chosen === undefined ? [] : [String(chosen.row)]}
        placeholder="Type part of a name"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, { optionValue }) => {
          const learner = learners.find(({ row }) => String(row) === optionValue);
          setTyped(undefined);
          if (learner !== undefined) onChoose(learner);
        }}
      >
        {found.slice(0, MOST_SHOWN).map((learner) => (
          <Option key={learner.row} value={String(learner.row)} text={learner.shownAs}>
            {wordsOf(learner)}
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled value="" text="">
            No learner of this class is called that
          </Option>
        )}
      </Combobox>
    </Field>
  );
};
