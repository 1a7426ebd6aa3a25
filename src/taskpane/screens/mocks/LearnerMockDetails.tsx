import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  type ClassMocks,
  type LearnerMock,
  mockNeeds,
  type MockNeeds,
  needLines,
  needsHeading,
  underEachSeries,
  underWords,
} from '../../../markbook/mocks';
import { parseGrade, type GradeCode, type Scale } from '../../../rules';
import { SideBySide } from '../../controls/SideBySide';

const useStyles = makeStyles({
  needs: { display: 'block', marginBlockStart: tokens.spacingVerticalS },
  list: {
    listStyleType: 'disc',
    marginBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  target: { fontWeight: tokens.fontWeightSemibold },
});

interface DetailsProps {
  readonly mock: LearnerMock;
  readonly mocks: ClassMocks;
  readonly scale: Scale;
}

const targetOf = ({ learner }: LearnerMock): GradeCode | undefined => {
  const target = parseGrade(learner.cells.get('target')?.value ?? null);
  return target.ok ? target.value : undefined;
};

interface NeedsProps extends DetailsProps {
  readonly needs: MockNeeds;
}

const Needs = ({ needs, mock, mocks }: NeedsProps): ReactNode => {
  const styles = useStyles();
  const target = targetOf(mock);
  const lines = needLines(needs);
  return (
    <>
      <Caption1 className={styles.needs}>{needsHeading(needs, mocks.parts)}</Caption1>
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map(({ grade, words }) => (
            <li key={grade} {...(grade === target && { className: styles.target })}>
              {grade === target ? `${words} (target)` : words}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** One learner's mock series by series, newest first, and what is needed on what remains. */
export const LearnerMockDetails = (props: DetailsProps): ReactNode => {
  const { mock, mocks, scale } = props;
  return (
    <>
      {mocks.mocks
        .flatMap(({ component, held }) => {
          const result = mock.results[component];
          return held.length > 0 && result !== undefined ? [{ component, result }] : [];
        })
        .map(({ component, result }) => (
          <SideBySide
            key={component}
            label={`${component} mock of ${mock.learner.shownAs} by series`}
            headings={['Series', 'UMS', 'Grade', 'Table']}
            rows={underEachSeries(result, scale).map(({ conversion, ums, grade }) => [
              conversion.series,
              underWords(ums),
              grade ?? '–',
              conversion.status,
            ])}
          />
        ))}
      {mockNeeds(mock, scale).map((needs) => (
        <Needs key={needs.kind === 'together' ? 'together' : needs.component} needs={needs} {...props} />
      ))}
    </>
  );
};
