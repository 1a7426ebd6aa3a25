import type { ReactNode } from 'react';
import { type WithoutCertificate, withoutTitle, withoutWords } from '../../../markbook/results';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import { LearnerLine } from '../../workbook/LearnerLine';

interface WithoutCertificatesProps {
  readonly without: readonly WithoutCertificate[];
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** Who has no certificate, and why. */
export const WithoutCertificates = ({ without, sheet, actions }: WithoutCertificatesProps): ReactNode => {
  if (without.length === 0) return null;
  const count = without.reduce((sum, { learners }) => sum + learners.length, 0);
  return (
    <Section title={`No certificate (${count})`}>
      {without.map(({ because, learners }) => {
        const title = withoutTitle(because, learners.length);
        return (
          <Unfold key={because} title={title} heading="h3">
            <LimitedList
              label={title}
              items={learners}
              keyOf={({ learner }) => String(learner.row)}
              show={(result) => (
                <LearnerLine learner={result.learner} words={withoutWords(result)} sheet={sheet} actions={actions} />
              )}
              step={8}
            />
          </Unfold>
        );
      })}
    </Section>
  );
};
