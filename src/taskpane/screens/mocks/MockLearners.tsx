import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  type ClassMocks,
  type LearnerMock,
  mockNeeds,
  type MockNeeds,
  mockTotal,
  needLines,
  needsHeading,
  resultWords,
  totalWords,
  underEachSeries,
  underWords,
} from '../../../markbook/mocks';
import { type GradeCode, parseGrade, type Scale } from '../../../rules';
import { Section } from '../../controls/Section';
import { SideBySide } from '../../controls/SideBySide';
import { FoundLearners } from '../../workbook/FoundLearners';
import type { PaneActions } from '../../workbook/paneActions';
import { UnfoldingLearner } from '../../workbook/UnfoldingLearner';

const useLearnerMockDetailsStyles = makeStyles({
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
  const styles = useLearnerMockDetailsStyles();
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
const LearnerMockDetails = (props: DetailsProps): ReactNode => {
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

const useLearnerMockRowStyles = makeStyles({
  words: { display: 'block' },
  details: { paddingBlockStart: tokens.spacingVerticalXS },
});

interface LearnerMockRowProps {
  readonly mock: LearnerMock;
  readonly mocks: ClassMocks;
  readonly scale: Scale;
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** One learner in the list: the name goes to the mock's marks; the series one by one and what is needed unfold. */
const LearnerMockRow = (props: LearnerMockRowProps): ReactNode => {
  const { mock, mocks, scale, sheet, actions } = props;
  const styles = useLearnerMockRowStyles();
  const { shownAs, row } = mock.learner;
  const results = mocks.mocks.flatMap(({ component }) => mock.results[component] ?? []);
  const cells = results.flatMap(({ cell }) => cell?.cell ?? []).join(',') || `A${row + 1}`;
  const total = totalWords(mockTotal(mock));
  return (
    <UnfoldingLearner
      name={shownAs}
      goTo={() => actions.goTo(sheet, cells)}
      what="Details"
      unfolded={() => <LearnerMockDetails mock={mock} mocks={mocks} scale={scale} />}
      className={styles.details}
    >
      {results.map((result) => (
        <Text key={result.part.component} className={styles.words}>
          {`${result.part.component} mock ${resultWords(result)}`}
        </Text>
      ))}
      {total !== '' && <Text className={styles.words}>{`With the mock: ${total}`}</Text>}
    </UnfoldingLearner>
  );
};

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
