import { Body1, Button, Checkbox } from '@fluentui/react-components';
import { Fragment, type ReactNode, useState } from 'react';
import { dayOf } from '../../../markbook/dates';
import {
  type ClassInCohort,
  type Cohort,
  dateSentences,
  datesOfModeration,
  type Moderation,
  moderationSentence,
  officerText,
  reportSentences,
} from '../../../markbook/moderation';
import { sentStanding, wereSentInTime } from '../../../markbook/sent';
import type { Figures } from '../../../markbook/tables';
import type { Tracker } from '../../../markbook/tracker';
import { CopyButton } from '../../controls/CopyButton';
import { Guidance } from '../../controls/Guidance';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import { useClass } from '../../workbook/ForClass';
import { today } from '../../workbook/today';
import { AmendedMarks } from './AmendedMarks';
import { AmendOne } from './AmendOne';
import { BeforeSending } from './BeforeSending';
import { CohortClasses } from './CohortClasses';
import { MarkStripShown } from './MarkStripShown';
import { ModerationDoubts } from './ModerationDoubts';
import { useModeration, type ModerationAim, type ModerationTools } from './moderationTools';
import { NotKeptYet } from './NotKeptYet';
import { FindingsOfReport } from './FindingsOfReport';
import { ReviewAndAppeal } from './ReviewAndAppeal';
import { SampleAdviceShown } from './SampleAdviceShown';
import { SentRecorded } from './SentRecorded';
import { StressTest } from './StressTest';
import { TickByHand } from './TickByHand';
import { TickedList } from './TickedList';
import { useModerationStyles } from './useModerationStyles';
import { VideoEvidence } from './VideoEvidence';

interface ReportClockProps extends ModerationTools {
  readonly hasAmended: boolean;
  readonly wereInTime: boolean | undefined;
}

/** Once the draft report is due: whom to ask when it is not there, and until when marks can be amended. */
const ReportClock = ({ moderation: { series }, tables, hasAmended, wereInTime }: ReportClockProps): ReactNode =>
  reportSentences({
    ...{ series, tables, today: today().iso, hasAmended },
    ...(wereInTime === undefined ? {} : { wereInTime }),
  }).map((words) => (
    <Body1 block key={words}>
      {words}
    </Body1>
  ));

/** The sample as a text for the exams officer: candidate numbers, never names. */
const OfficerText = ({ moderation }: { readonly moderation: Moderation }): ReactNode => {
  const styles = useModerationStyles();
  const [hasMarks, setHasMarks] = useState(false);
  const text = officerText(moderation, hasMarks);
  return (
    <>
      <pre className={styles.text}>{text}</pre>
      <Checkbox label="With marks" checked={hasMarks} onChange={(_, { checked }) => setHasMarks(checked === true)} />
      <div className={styles.buttons}>
        <CopyButton label="Copy for the exams officer" text={text} />
      </div>
    </>
  );
};

interface ModerationPartsProps {
  readonly classes: readonly ClassInCohort[];
  readonly cohort: Cohort;
  /** False while some class of the cohort is not read. */
  readonly isWhole: boolean;
  readonly choice: ReactNode;
  /** What stands in place of grades where the scale was not confirmed. */
  readonly scaleFirst: ReactNode;
  readonly forget: () => void;
  readonly choose: (tracker: Tracker, isIn: boolean) => void;
  readonly setAim: (aim: ModerationAim) => void;
}

const AfterReport = ({ setAim, ...tools }: ModerationTools & Pick<ModerationPartsProps, 'setAim'>): ReactNode => {
  const styles = useModerationStyles();
  const { series } = tools.moderation;
  return (
    <>
      {dateSentences(series, datesOfModeration(series, tools.tables), today().iso).map((sentence) => (
        <Body1 block key={sentence} className={styles.quiet}>
          {sentence}
        </Body1>
      ))}
      <Unfold title="After the draft report" heading="h3">
        <Guidance topic="report" label="After the draft report" />
      </Unfold>
      <FindingsOfReport {...tools} />
      <AmendedMarks {...tools} writeToSheet={() => setAim('write amended')} />
      <AmendOne {...tools} />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setAim('paste amended')}>
          Paste amended marks
        </Button>
      </div>
    </>
  );
};

/** Who is ticked, and where the subject is filmed, whose evidence is there. */
const Ticks = ({ setAim, ...tools }: ModerationTools & Pick<ModerationPartsProps, 'setAim'>): ReactNode => (
  <>
    <Section title="Ticks">
      <TickedList {...tools} />
      <TickByHand {...tools} />
    </Section>
    {tools.moderation.subject.video && (
      <Section title="Video">
        <VideoEvidence {...tools} paste={() => setAim('paste video')} />
      </Section>
    )}
  </>
);

const hasAmended = ({ moderation: { learners } }: ModerationTools): boolean =>
  learners.some(({ amended }) => amended !== undefined);

const sentOf = ({ moderation, tables }: ModerationTools) => {
  const sent = sentStanding(moderation, tables);
  const due = dayOf(moderation.series, 'marks and sample', tables);
  return { sent, due, wereInTime: wereSentInTime(sent, due) };
};

const conversionsOf = (figures: Figures, { subject, component }: ModerationTools['moderation']) =>
  figures.conversions.filter((each) => each.subject === subject.code && each.component === component);

const cohortTitle = (classes: readonly ClassInCohort[]): string =>
  `Classes in the cohort (${classes.filter(({ isIn }) => isIn).length} of ${classes.length})`;

/** All of a moderation: how the sample stands, what to do, the ticks, and what comes after the report. */
export const ModerationParts = (props: ModerationPartsProps): ReactNode => {
  const { classes, cohort, isWhole, choice, scaleFirst, forget, choose, setAim } = props;
  const tools = useModeration();
  const { figures } = useClass();
  const { moderation, actions } = tools;
  const styles = useModerationStyles();
  const { subject, component, series } = moderation;
  const { sent, due, wereInTime } = sentOf(tools);
  const scale = figures.scaleFor(subject.code);
  const conversions = conversionsOf(figures, moderation);
  return (
    <div className={styles.parts}>
      <ScreenHeading screen="Moderation" sentence={moderationSentence(moderation)} />
      {choice}
      {/* What is typed for one component and series is not for another; the choice itself keeps the keyboard. */}
      <Fragment key={`${component} ${series}`}>
        <NotKeptYet {...tools} forget={forget} preview={() => setAim('keep')} />
        <SampleAdviceShown isWhole={isWhole} isSent={sent.open.length === 0} pasteTicks={() => setAim('paste ticks')}>
          <MarkStripShown {...tools} conversions={conversions} scale={scale.ok ? scale.value : undefined} />
        </SampleAdviceShown>
        <ModerationDoubts {...tools} cohort={cohort} />
        {moderation.advice.cohort > 0 && <Ticks {...tools} setAim={setAim} />}
        <Unfold title={cohortTitle(classes)} heading="h2">
          <CohortClasses classes={classes} cohort={cohort} actions={actions} choose={choose} />
        </Unfold>
        <Unfold title="Before marks and sample are sent" heading="h2">
          <BeforeSending {...tools} setAim={setAim} />
        </Unfold>
        {moderation.advice.cohort > 0 && (
          <SentRecorded {...{ sent, due, actions, isWhole }} record={() => setAim('sent')} />
        )}
        <Unfold title="Text for the exams officer" heading="h2">
          <OfficerText moderation={moderation} />
        </Unfold>
        <ReportClock {...tools} hasAmended={hasAmended(tools)} wereInTime={wereInTime} />
        <Unfold title="After the moderator’s report" heading="h2" opensWhen={hasAmended(tools)}>
          {hasAmended(tools) && scaleFirst}
          <AfterReport {...tools} setAim={setAim} />
        </Unfold>
        <ReviewAndAppeal {...tools} />
        <Unfold title="Stress test (simulation)" heading="h2">
          {scale.ok ? <StressTest {...tools} conversions={conversions} /> : scaleFirst}
        </Unfold>
      </Fragment>
    </div>
  );
};
