import { Body1, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ClassMocks } from '../../../markbook/mocks/classMocks';
import type { Scale } from '../../../rules';
import { LimitedList } from '../../frame/LimitedList';
import type { PaneActions } from '../../frame/paneActions';
import { Section } from '../../frame/Section';
import { LearnerMockRow } from './LearnerMockRow';

const useStyles = makeStyles({
  search: { maxWidth: '100%', marginBlockEnd: tokens.spacingVerticalS },
  box: { maxWidth: '100%' },
});

/** More learners than this are easier found by typing. */
const WORTH_SEARCHING = 12;

interface MockLearnersProps {
  readonly mocks: ClassMocks;
  readonly scale: Scale;
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** Each learner's mock: what it was worth, and what is needed on what remains. */
export const MockLearners = (props: MockLearnersProps): ReactNode => {
  const { learners } = props.mocks;
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const found = learners.filter(({ learner }) =>
    [learner.shownAs, learner.candidateNumber, learner.uci].some((text) => text.toLowerCase().includes(wanted)),
  );
  if (learners.length === 0) return null;
  return (
    <Section title={`Each learner’s mock (${learners.length})`}>
      {learners.length > WORTH_SEARCHING && (
        <Field label="Find a learner" className={styles.search}>
          <SearchBox
            className={styles.box}
            value={wanted}
            onChange={(_, { value }) => setWanted(value.trim().toLowerCase())}
          />
        </Field>
      )}
      {found.length === 0 && <Body1>No learner of that name or number.</Body1>}
      <LimitedList
        label="Learners and their mock"
        items={found}
        keyOf={({ learner }) => String(learner.row)}
        show={(mock) => <LearnerMockRow mock={mock} {...props} />}
        step={8}
      />
    </Section>
  );
};
