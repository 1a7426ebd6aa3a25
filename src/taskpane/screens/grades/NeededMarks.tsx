import { Body1, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { GradedLearner } from '../../../markbook/grading/gradedLearner';
import type { Grading } from '../../../markbook/grading/grading';
import { standingWords } from '../../../markbook/wording/grading';
import { LimitedList } from '../../frame/LimitedList';
import type { PaneActions } from '../../frame/paneActions';
import { Section } from '../../frame/Section';
import { Unfold } from '../../frame/Unfold';
import { LearnerNeeds } from './LearnerNeeds';

const useStyles = makeStyles({
  search: { maxWidth: '100%', marginBlockEnd: tokens.spacingVerticalS },
  box: { maxWidth: '100%' },
});

/** More learners than this are easier found by typing. */
const WORTH_SEARCHING = 12;

interface NeededMarksProps {
  readonly grading: Grading;
  readonly actions: PaneActions;
}

const isFound = ({ learner }: GradedLearner, wanted: string): boolean =>
  [learner.shownAs, learner.candidateNumber, learner.uci].some((text) => text.toLowerCase().includes(wanted));

const List = ({ grading, actions }: NeededMarksProps): ReactNode => {
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const { learners } = grading.grades;
  const found = wanted === '' ? learners : learners.filter((learner) => isFound(learner, wanted));
  return (
    <>
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
        label="Learners and what they need"
        items={found}
        keyOf={({ learner }) => String(learner.row)}
        show={(learner) => (
          <LearnerNeeds
            learner={learner}
            words={standingWords(learner, grading.scale)}
            grading={grading}
            actions={actions}
          />
        )}
        step={8}
      />
    </>
  );
};

/** What each learner needs for the next grade, or on what remains (WHATIF-1); long, so it unfolds. */
export const NeededMarks = ({ grading, actions }: NeededMarksProps): ReactNode =>
  grading.grades.counts.learners === 0 ? null : (
    <Section title="Needed marks">
      <Unfold title={`Every learner (${grading.grades.counts.learners})`} heading="h3">
        <List grading={grading} actions={actions} />
      </Unfold>
    </Section>
  );
