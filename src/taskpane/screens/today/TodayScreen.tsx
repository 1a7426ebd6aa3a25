import { Body1, Button, Caption1, Link, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { describeWorkbookProblem, type WorkbookProblem } from '../../../markbook/wording';
import { Notice } from '../../controls/Notice';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { ForGrades } from '../../workbook/ForGrades';
import type { ScreenProps } from '../../workbook/screen';
import { ClassToday } from './ClassToday';
import { NewClass } from './newClass/NewClass';

const useWayInStyles = makeStyles({
  way: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    maxWidth: '480px',
    rowGap: tokens.spacingVerticalXXS,
    marginBlockEnd: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  words: { color: tokens.colorNeutralForeground2 },
});

interface WayInProps {
  readonly title: string;
  readonly words: string;
  readonly take: () => void;
}

/** One way to begin, as a button with a line of what it does. */
const WayIn = ({ title, words, take }: WayInProps): ReactNode => {
  const styles = useWayInStyles();
  const id = useId();
  return (
    <Button className={styles.way} aria-label={title} aria-describedby={id} onClick={take}>
      <Text weight="semibold">{title}</Text>
      <Caption1 id={id} className={styles.words}>
        {words}
      </Caption1>
    </Button>
  );
};

/** The finished class as it lies beside the pane's own page. */
const SAMPLE = 'sample-tracker.xlsx';

interface FrontDoorProps extends ScreenProps {
  readonly takeList: () => void;
}

/** Where a workbook without a class begins: three ways in. */
const FrontDoor = ({ actions, takeList }: FrontDoorProps): ReactNode => {
  const [sample, setSample] = useState<'opening' | WorkbookProblem>();
  const showSample = async (): Promise<void> => {
    setSample('opening');
    const opened = await actions.openWorkbook(SAMPLE);
    setSample(opened.ok ? undefined : opened.problems[0]);
  };
  return (
    <>
      <ScreenHeading screen="Today" sentence="No class is set up in this workbook yet. How would you like to begin?" />
      <WayIn
        title="I have a tracker"
        words="It is in this workbook. Say which columns are what, once."
        take={() => actions.openScreen('Set up')}
      />
      <WayIn
        title="I have a class list"
        words="Paste it or open its file: it becomes a sheet ready for marks, with grades by formula."
        take={takeList}
      />
      <WayIn
        title="Show me a finished class"
        words="Opens a sample with invented learners in a workbook of its own."
        take={() => void showSample()}
      />
      <Link onClick={actions.startTour}>Take the tour: six steps</Link>
      {sample === 'opening' && <Spinner size="tiny" label="Opening the finished class" />}
      {sample !== undefined && sample !== 'opening' && (
        <>
          <Notice intent="warning" text={`It was not opened from here. ${describeWorkbookProblem(sample)}`} />
          <Body1 block>
            {'Download '}
            <Link href={SAMPLE} download="Finished class.xlsx">
              the finished class
            </Link>
            {' instead, then open it in Excel.'}
          </Body1>
        </>
      )}
    </>
  );
};

const useStyles = makeStyles({
  another: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalXXL,
  },
});

/** How the set-up of the finished sample names its class: whoever looks at that is new here. */
const SAMPLE_ID = 'sample';

/** Where the class stands, what it needs and the one thing to do next; without a class, the ways in. */
export const TodayScreen = (props: ScreenProps): ReactNode => {
  const styles = useStyles();
  const { isRead, current } = props.trackers;
  const [isFromList, setIsFromList] = useState(false);
  const takeList = (): void => setIsFromList(true);
  if (isFromList) return <NewClass {...props} leave={() => setIsFromList(false)} />;
  if (isRead && current === undefined) return <FrontDoor {...props} takeList={takeList} />;
  return (
    <>
      <ForGrades screen="Today" {...props} show={() => <ClassToday />} />
      {current !== undefined && (
        <div className={styles.another}>
          <Link onClick={takeList}>Make a sheet from another class list</Link>
          {current.id === SAMPLE_ID && <Link onClick={props.actions.startTour}>Take the tour: six steps</Link>}
        </div>
      )}
    </>
  );
};
