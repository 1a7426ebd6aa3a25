import { Body1, Button, Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { notEntered, notEnteredSentence } from '../../../markbook/beforeSending';
import { dayOf } from '../../../markbook/dates';
import { heldEntries } from '../../../markbook/entries';
import {
  extremesHeld,
  extremeSentence,
  sampleStanding,
  sizeSentence,
  submissionFindings,
  tickedOf,
} from '../../../markbook/moderation';
import { Notice } from '../../controls/Notice';
import { Section } from '../../controls/Section';
import { today } from '../../workbook/today';
import type { SampleFlag } from '../../../rules';
import { FindingBlock } from './FindingBlock';
import { useModeration, type ModerationTools } from './moderationTools';
import { useModerationStyles } from './useModerationStyles';

interface SampleAdviceShownProps {
  readonly isWhole: boolean;
  /** Marks and sample are recorded as sent: their deadline is over with. */
  readonly isSent: boolean;
  readonly pasteTicks: () => void;
  /** The marks and ticks as a picture. */
  readonly children: ReactNode;
}

const REASONS: Readonly<Partial<Record<SampleFlag, string>>> = {
  'add highest': 'Highest mark',
  'add lowest': 'Lowest mark above zero',
  'add highest and lowest': 'Highest mark, and lowest above zero',
};

/** The learners who must be in the sample and are not yet, and why. */
const toAddOf = ({ moderation: { advice, learners } }: ModerationTools) =>
  learners.flatMap((learner, place) => {
    const reason = REASONS[advice.flags[place] ?? 'none'];
    return learner.key === undefined || reason === undefined ? [] : [{ learner, reason }];
  });

const NextStep = ({ pasteTicks }: Pick<SampleAdviceShownProps, 'pasteTicks'>): ReactNode => {
  const tools = useModeration();
  const styles = useModerationStyles();
  const { moderation, said, say } = tools;
  const { subject } = moderation;
  const { code } = sampleStanding(moderation);
  if (code === 'everyone' || code === 'nobody') return null;
  const ticked = tickedOf(moderation).length;
  const add = toAddOf(tools);
  const isBusy = said.size > 0;
  const appearance = (isNext: boolean) => (isNext && !isBusy ? 'primary' : 'secondary');
  return (
    <div className={styles.buttons}>
      {!subject.video && (
        <Button appearance={appearance(ticked === 0)} onClick={pasteTicks}>
          Paste Pearson’s list
        </Button>
      )}
      {ticked > 0 && add.length > 0 && (
        <Button
          appearance={appearance(true)}
          onClick={() => say(add.map(({ learner, reason }) => [learner.id, { ticked: true, reason }]))}
        >
          {add.length === 1 ? `Tick ${add[0]?.learner.learner.shownAs ?? ''}` : `Tick the ${add.length} to add`}
        </Button>
      )}
    </div>
  );
};

const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['no-ticks-yet', 'nobody-entered']);
/** Once everything is recorded as sent, that record says whether it was in time. */
const ABOUT_THE_DAY: ReadonlySet<string> = new Set(['submission-due', 'submission-late']);

/** The advice in sentences: the size and its rule, the extremes, what to add and replace, and the date. */
export const SampleAdviceShown = ({ isWhole, isSent, pasteTicks, children }: SampleAdviceShownProps): ReactNode => {
  const tools = useModeration();
  const styles = useModerationStyles();
  const { moderation } = tools;
  const { advice, series } = moderation;
  const due = dayOf(series, 'marks and sample', tools.tables);
  const unentered = notEnteredSentence(notEntered(moderation, heldEntries(tools.tables).entries), moderation);
  const findings = [...submissionFindings(moderation, today().iso, due), ...advice.findings];
  const about = findings.filter(({ code }) => !SAID_ELSEWHERE.has(code) && !(isSent && ABOUT_THE_DAY.has(code)));
  return (
    <>
      {!isWhole && <Body1 block>Not every class of the cohort is read yet: the advice may change.</Body1>}
      {unentered !== '' && <Notice intent="warning" text={unentered} />}
      <NextStep pasteTicks={pasteTicks} />
      {about.map((finding) => (
        <FindingBlock key={`${finding.code} ${JSON.stringify(finding.facts)}`} finding={finding} {...tools} />
      ))}
      {advice.cohort > 0 && (
        <Section title="The sample">
          {children}
          <div className={styles.facts}>
            <Body1>{`${advice.cohort} entered, ${advice.marked} with a mark.`}</Body1>
            <Body1>{sizeSentence(moderation)}</Body1>
            {extremesHeld(moderation).map((extreme) => (
              <Body1 key={extreme.which}>{extremeSentence(extreme)}</Body1>
            ))}
            <Caption1 className={styles.quiet}>
              The add-in never picks the sample; Pearson’s system does, but for Sport.
            </Caption1>
          </div>
        </Section>
      )}
    </>
  );
};
