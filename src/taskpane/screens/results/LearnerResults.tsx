import { Body1, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ClassResults } from '../../../markbook/results/classResults';
import { learnerResultWords } from '../../../markbook/wording/results';
import { LimitedList } from '../../frame/LimitedList';
import type { PaneActions } from '../../frame/paneActions';
import { Section } from '../../frame/Section';
import { Unfold } from '../../frame/Unfold';
import { LearnerLine } from './LearnerLine';

const useStyles = makeStyles({
  search: { maxWidth: '100%', marginBlockEnd: tokens.spacingVerticalS },
  box: { maxWidth: '100%' },
});

interface LearnerResultsProps {
  readonly results: ClassResults;
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** More learners than this are easier found by typing. */
const WORTH_SEARCHING = 12;

const List = ({ results: { learners }, sheet, actions }: LearnerResultsProps): ReactNode => {
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const found = learners.filter(({ learner }) =>
    [learner.shownAs, learner.candidateNumber, learner.uci].some((text) => text.toLowerCase().includes(wanted)),
  );
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
        label="Learners and their results"
        items={found}
        keyOf={({ learner }) => String(learner.row)}
        show={(result) => (
          <LearnerLine learner={result.learner} words={learnerResultWords(result)} sheet={sheet} actions={actions} />
        )}
        step={8}
      />
    </>
  );
};

/** What each learner's sittings come to: total, grade, points, and what performance tables count. */
export const LearnerResults = (props: LearnerResultsProps): ReactNode => (
  <Section title="Totals, grades and points">
    <Unfold title={`Every learner (${props.results.learners.length})`} heading="h3">
      <List {...props} />
    </Unfold>
  </Section>
);
