import type { ReactNode } from 'react';
import { type ClassResults, learnerResultWords } from '../../../markbook/results';
import { FoundLearners } from '../../workbook/FoundLearners';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import { LearnerLine } from '../../workbook/LearnerLine';

interface LearnerResultsProps {
  readonly results: ClassResults;
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** What each learner's sittings come to: total, grade, points, and what performance tables count. */
export const LearnerResults = ({ results: { learners }, sheet, actions }: LearnerResultsProps): ReactNode => (
  <Section title="Totals, grades and points">
    <Unfold title={`Every learner (${learners.length})`} heading="h3">
      <FoundLearners
        label="Learners and their results"
        items={learners}
        show={(result) => (
          <LearnerLine learner={result.learner} words={learnerResultWords(result)} sheet={sheet} actions={actions} />
        )}
      />
    </Unfold>
  </Section>
);
