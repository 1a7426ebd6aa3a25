import { otherClasses } from '../../../markbook/tracker';
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  type Corrections,
  FINDING_SECTIONS,
  hiddenSentence,
  type MarkFinding,
  otherTrackersSentence,
} from '../../../markbook/checkMarks';
import type { Series } from '../../../rules';
import { Notice } from '../../controls/Notice';
import { useClass } from '../../workbook/ForClass';
import { BareFormulas } from './BareFormulas';
import { CorrectFoot } from '../../correcting/CorrectMarks';
import { FindingList } from './FindingList';
import { LearnerFindings } from './LearnerFindings';
import type { MarksCheckedProps } from './classChecked';
import { MarksToType } from './MarksToType';
import { SendingDetails } from './SendingDetails';
import { Standardisation } from './Standardisation';
import { TaskParts } from './TaskParts';
import type { TypingMarks } from '../../correcting/useTypedMarks';

const useStyles = makeStyles({
  next: { marginBlockEnd: tokens.spacingVerticalL },
  notes: { display: 'flex', flexDirection: 'column', marginBlockStart: tokens.spacingVerticalXS },
});

/** What can be done about what was found. */
interface Acts {
  readonly settle: (finding: MarkFinding) => void;
  readonly mend: (findings: readonly MarkFinding[]) => void;
  readonly mendFormulas: () => void;
  readonly type: () => void;
  readonly chooseSeries: (series: Series) => void;
  readonly record: (day: string | undefined) => void;
  /** Shows what was typed in the lists before it is written. */
  readonly correct: () => void;
}

interface CheckedSectionsProps {
  readonly marks: MarksCheckedProps;
  readonly findings: readonly MarkFinding[];
  readonly acts: Acts;
  readonly typing: TypingMarks;
  readonly corrections: Corrections;
}

const STOPS: ReadonlySet<MarkFinding['code']> = new Set([
  'blank',
  'worked',
  'unreadable',
  'above-usual',
  'maybe-absent',
]);

/** The next cell that keeps a mark from being sent, one after the other. */
const NextToMend = ({ findings, corrections }: CheckedSectionsProps): ReactNode => {
  const { snapshot, actions } = useClass();
  const styles = useStyles();
  const [seen, setSeen] = useState(0);
  const toMend = findings.filter(({ code }) => STOPS.has(code));
  const cells = toMend.map(({ cell }) => cell.cell);
  if (cells.length === 0) return null;
  const one = toMend[0]?.code === 'blank' ? 'Go to the blank' : 'Go to the mark to correct';
  const go = (): void => {
    actions.goTo(snapshot.name, cells[seen % cells.length] ?? '');
    setSeen(seen + 1);
  };
  return (
    <div className={styles.next}>
      <Button appearance={corrections.findings.length === 0 ? 'primary' : 'secondary'} onClick={go}>
        {cells.length === 1 ? one : `Go to the next of ${cells.length}`}
      </Button>
    </div>
  );
};

/** What is worth knowing about who is counted. */
const WhoIsCounted = ({ marks }: Pick<CheckedSectionsProps, 'marks'>): ReactNode => {
  const styles = useStyles();
  const { checked } = marks;
  const { tracker, trackers } = useClass();
  const notes = [hiddenSentence(checked.check.counts), otherTrackersSentence(otherClasses(tracker, trackers.all))];
  return (
    <div className={styles.notes}>
      {notes
        .filter((note) => note !== '')
        .map((note) => (
          <Body1 key={note}>{note}</Body1>
        ))}
    </div>
  );
};

/** The last steps before an internal component's marks are sent; the external's are Pearson's own. */
const BeforeSending = ({ marks, findings, acts }: CheckedSectionsProps): ReactNode => {
  const { checked } = marks;
  const { snapshot, actions } = useClass();
  const { record, type } = acts;
  const { check, before, today } = checked;
  if (check.kind === 'external') {
    return <Body1>{`Pearson marks ${check.component}: there is nothing to send.`}</Body1>;
  }
  const isClean = !findings.some(({ code }) => STOPS.has(code));
  return (
    <>
      <Standardisation key={`${check.component} ${check.series}`} check={check} today={today} record={record} />
      <MarksToType before={before} trackerSheet={snapshot.name} actions={actions}>
        <Button appearance={isClean ? 'primary' : 'secondary'} onClick={type}>
          {`Make marks to type for ${check.component}`}
        </Button>
      </MarksToType>
    </>
  );
};

/** Everything found, in short lists, and the way to the sheet of marks to type. */
export const CheckedSections = (props: CheckedSectionsProps): ReactNode => {
  const { marks, findings, acts } = props;
  const { checked, components, choose } = marks;
  const { tracker, reading, snapshot, actions } = useClass();
  const { check, others, bare } = checked;
  const sheet = snapshot.name;
  return (
    <>
      <NextToMend {...props} />
      <SendingDetails
        checked={checked}
        subject={tracker.subject}
        components={components}
        choose={choose}
        chooseSeries={acts.chooseSeries}
      />
      <WhoIsCounted marks={marks} />
      {FINDING_SECTIONS.map((section) => (
        <FindingList
          key={`${check.component} ${section.title}`}
          section={section}
          findings={findings.filter(({ code }) => section.codes.includes(code))}
          {...{ sheet, actions }}
          mend={acts.mend}
          settle={acts.settle}
          typing={props.typing}
          max={check.most.max}
        />
      ))}
      <LearnerFindings check={check} columns={reading.tracker.columns} {...{ sheet, actions }} />
      <TaskParts key={`tasks of ${check.component}`} checked={checked} />
      {others.problems.map((words) => (
        <Notice key={words} intent="warning" text={`Not every sheet was looked through for formulas. ${words}`} />
      ))}
      <BareFormulas found={bare} actions={actions} mend={acts.mendFormulas} />
      <BeforeSending {...props} />
      <CorrectFoot corrections={props.corrections} preview={acts.correct} />
    </>
  );
};
