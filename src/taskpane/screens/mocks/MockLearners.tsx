import type { ReactNode } from 'react';
import type { ClassMocks } from '../../../markbook/mocks';
import type { Scale } from '../../../rules';
import { FoundLearners } from '../../workbook/FoundLearners';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { LearnerMockRow } from './LearnerMockRow';

interface MockLearnersProps {
  readonly mocks: ClassMocks;
  readonly scale: Scale;
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** Each learner's mock: what it was worth, and what is needed on what remains. */
export const MockLearners = (props: MockLearnersProps): ReactNode => {
  const { learners } = props.mocks;
  if (learners.length === 0) return null;
  return (
    <Section title={`Each learner’s mock (${learners.length})`}>
      <FoundLearners
        label="Learners and their mock"
        items={learners}
        show={(mock) => <LearnerMockRow mock={mock} {...props} />}
      />
    </Section>
  );
};
