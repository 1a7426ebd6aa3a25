import { Body1, Link, Spinner } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { describeWorkbookProblem, type WorkbookProblem } from '../../../markbook/wording';
import { Notice } from '../../controls/Notice';
import { ScreenHeading } from '../../controls/ScreenHeading';
import type { ScreenProps } from '../../workbook/screen';
import { WayIn } from './WayIn';

/** The finished class as it lies beside the pane's own page. */
const SAMPLE = 'sample-tracker.xlsx';

interface FrontDoorProps extends ScreenProps {
  readonly takeList: () => void;
}

/** Where a workbook without a class begins: three ways in. */
export const FrontDoor = ({ actions, takeList }: FrontDoorProps): ReactNode => {
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
