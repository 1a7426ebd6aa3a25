import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { describeProblem } from '../../../markbook/wording/describeProblem';
import { ScreenHeading } from '../../frame/ScreenHeading';
import type { ScreenProps } from '../screen';
import { GradesOfTracker } from './GradesOfTracker';

const useStyles = makeStyles({ words: { display: 'block', marginBlockEnd: tokens.spacingVerticalM } });

interface FirstProps {
  readonly sentence: string;
  readonly words: string;
  readonly button: string;
  readonly onClick: () => void;
}

/** What has to be done elsewhere before there are grades. */
const First = ({ sentence, words, button, onClick }: FirstProps): ReactNode => {
  const styles = useStyles();
  return (
    <>
      <ScreenHeading screen="Grades" sentence={sentence} />
      <Body1 className={styles.words}>{words}</Body1>
      <Button appearance="primary" onClick={onClick}>
        {button}
      </Button>
    </>
  );
};

/** How a class stands: graded by live formulas, what is in the way, who is near another grade, what each learner needs. */
export const GradesScreen = ({ workbook, trackers, actions }: ScreenProps): ReactNode => {
  const { figures } = workbook;
  if (!trackers.isRead || (figures === undefined && workbook.isReading)) {
    return (
      <>
        <ScreenHeading screen="Grades" sentence="Reading this workbook." />
        <Spinner label="If a cell is being edited, press Enter or Esc in the sheet." />
      </>
    );
  }
  const { current } = trackers;
  if (current === undefined) {
    return (
      <First
        sentence="No tracker is set up yet."
        words="The add-in needs to know which columns hold the marks of a class."
        button="Set up a tracker"
        onClick={() => actions.openScreen('Set up')}
      />
    );
  }
  if (figures === undefined)
    return <ScreenHeading screen="Grades" sentence="This workbook’s tables could not be read." />;
  const scale = figures.scaleFor(current.subject);
  if (!scale.ok) {
    return (
      <First
        sentence="The UMS scale can’t be used."
        words={describeProblem(scale.problems[0])}
        button="Go to Tables"
        onClick={() => actions.openScreen('Tables')}
      />
    );
  }
  return (
    <GradesOfTracker
      key={current.id}
      tracker={current}
      figures={figures}
      scale={scale.value}
      workbook={workbook}
      trackers={trackers}
      actions={actions}
    />
  );
};
