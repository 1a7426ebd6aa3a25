import { Body1, Button, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sentLate, type SentStanding, sentIssueWords, sentSentences } from '../../../markbook/sent';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import type { ModerationTools } from './moderationTools';
import { useModerationStyles } from './useModerationStyles';

interface SentRecordedProps extends Pick<ModerationTools, 'actions'> {
  readonly sent: SentStanding;
  /** The last day for marks and sample, where it is held. */
  readonly due: string | undefined;
  /** False while some class of the cohort is not read: its marks are not added up yet. */
  readonly isWhole: boolean;
  readonly record: () => void;
}

/** What of marks and sample was sent, when and by whom, what is not recorded as sent, and what has changed since. */
export const SentRecorded = ({ sent, due, isWhole, actions, record }: SentRecordedProps): ReactNode => {
  const styles = useModerationStyles();
  return (
    <Section title="Sent to Pearson">
      {sentSentences(isWhole ? sent : { ...sent, haveMarksChanged: false }, sentLate(sent, due)).map((words) => (
        <Body1 block key={words}>
          {words}
        </Body1>
      ))}
      {sent.issues.length > 0 && (
        <LimitedList
          label="Rows of BTEC_Sending not used"
          items={sent.issues}
          keyOf={({ place, column }) => `${place.sheet} ${place.cell} ${column}`}
          show={(issue) => (
            <>
              <Link inline onClick={() => actions.goTo(issue.place.sheet, issue.place.cell)}>
                {`${issue.place.sheet} ${issue.place.cell}`}
              </Link>
              {` ${sentIssueWords(issue)}`}
            </>
          )}
          step={5}
        />
      )}
      {isWhole && (
        <div className={styles.buttons}>
          <Button size="small" onClick={record}>
            {sent.parts.size === 0 ? 'Record as sent' : 'Record as sent again'}
          </Button>
        </div>
      )}
    </Section>
  );
};
