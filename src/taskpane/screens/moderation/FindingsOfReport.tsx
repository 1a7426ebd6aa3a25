import { Body1, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { ModeratedLearner } from '../../../markbook/moderation';
import {
  findingDoubts,
  reportFindingSentence,
  readReportFindings,
  type Touched,
  touchedBy,
  touchedLearners,
  touchedSentence,
} from '../../../markbook/tasks';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import { ModeratedRow } from './ModeratedRow';
import type { ModerationTools } from './moderationTools';
import { useModerationStyles } from './useModerationStyles';

interface FindingProps extends Pick<ModerationTools, 'actions'> {
  readonly touched: Touched<ModeratedLearner>;
}

const Finding = ({ touched, actions }: FindingProps): ReactNode => {
  const styles = useModerationStyles();
  const { finding, learners } = touched;
  const sentence = reportFindingSentence(touched);
  const doubts = findingDoubts(touched);
  return (
    <Section title={sentence}>
      {finding.words !== '' && <Body1 block>{finding.words}</Body1>}
      {doubts !== '' && <Body1 className={styles.quiet}>{doubts}</Body1>}
      {learners.length > 0 && (
        <LimitedList
          label={sentence}
          items={learners}
          keyOf={({ of }) => of.id}
          show={({ of, cell, mark }) => (
            <ModeratedRow learner={{ ...of, cell }} words={`${mark} in ${cell.cell}`} actions={actions} />
          )}
          step={6}
        />
      )}
    </Section>
  );
};

/** Findings of a moderator by learning outcome and marks, and the learners whom they touch. Nothing is written. */
export const FindingsOfReport = ({ moderation, actions }: ModerationTools): ReactNode => {
  const { learners, component } = moderation;
  const [text, setText] = useState('');
  const { findings, unread } = useMemo(() => readReportFindings(text), [text]);
  const found = useMemo(
    () => findings.map((finding) => touchedBy(finding, learners, component)),
    [findings, learners, component],
  );
  return (
    <>
      <Field
        label="Findings by learning outcome and marks"
        hint="One a line: Learning outcome A, marks 7 to 9, what the report says."
        validationMessage={
          unread.length === 0 ? null : `Without marks from and to, so not looked for: ${unread.join(' · ')}`
        }
        validationState={unread.length === 0 ? 'none' : 'warning'}
      >
        <Textarea textarea={{ rows: 3 }} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {found.length > 0 && (
        <Body1 block role="status">
          {touchedSentence(touchedLearners(found), learners.length)}
        </Body1>
      )}
      {found.map((touched, index) => (
        <Finding key={`${index} ${touched.finding.line}`} touched={touched} actions={actions} />
      ))}
    </>
  );
};
