import { Caption1 } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { grading } from '../../../markbook/grades';
import { actualAndTarget, type ClassResults, expectedAndActual, pointsWords } from '../../../markbook/results';
import { POINTS } from '../../../reference/points/points';
import { Distribution } from '../../charts/Distribution';
import { useClass } from '../../workbook/ForClass';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import { GradesCompared } from '../../workbook/GradesCompared';

interface CertificatesPictureProps {
  readonly results: ClassResults;
}

/** What the class got: its certificates, then beside what its marks came to, and beside its targets. */
export const CertificatesPicture = ({ results }: CertificatesPictureProps): ReactNode => {
  const { tracker, snapshot, figures, layout, actions } = useClass();
  const expected = useMemo(() => {
    const { grades } = grading({ tracker, snapshot, figures, points: POINTS }, layout);
    return expectedAndActual(results.learners, grades.learners);
  }, [results, tracker, snapshot, figures, layout]);
  const target = useMemo(() => actualAndTarget(results.learners), [results]);
  const { name: sheet } = snapshot;
  return (
    <>
      <Section title={`Certificates (${results.certificates})`}>
        <Distribution counts={results.tally} />
        <Caption1 block>{pointsWords(results)}</Caption1>
      </Section>
      {expected.moves.moves.length > 0 && (
        <Section title="Expected from the marks here, and the result">
          <GradesCompared beside={expected} against="expected" columns="Result" {...{ sheet, actions }} />
        </Section>
      )}
      {target.moves.moves.length > 0 && (
        <Unfold title="Targets and results" heading="h2" opensWhen={expected.moves.moves.length === 0}>
          <GradesCompared beside={target} against="target" columns="Result" {...{ sheet, actions }} />
        </Unfold>
      )}
    </>
  );
};
