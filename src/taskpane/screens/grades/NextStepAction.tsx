import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  type ChosenSeries,
  type Grading,
  newestHeld,
  type NextStep,
  nextStepButton,
  nextStepWords,
} from '../../../markbook/grades';
import type { PaneActions } from '../../workbook/paneActions';
import { SeriesChoices } from './SeriesChoices';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
  choices: { width: '100%' },
});

interface NextStepActionProps {
  readonly step: NextStep;
  readonly grading: Grading;
  readonly actions: PaneActions;
  readonly choose: (series: ChosenSeries) => void;
  readonly write: () => void;
  /** Where another button of the screen comes before it. */
  readonly isSecond?: boolean;
}

interface StepTools extends Omit<NextStepActionProps, 'step' | 'isSecond'> {
  readonly goToNext: (cells: readonly string[]) => void;
}

const runStep = (step: NextStepActionProps['step'], { grading, actions, choose, write, goToNext }: StepTools): void => {
  switch (step.code) {
    case 'set-up-marks':
      actions.openScreen('Set up');
      return;
    case 'add-conversion':
      actions.openScreen('Tables');
      return;
    case 'choose-series':
      choose(newestHeld(grading.choices, step.components));
      return;
    case 'write':
    case 'update':
    case 'correct-marks':
      write();
      return;
    case 'fill-blanks':
      goToNext(step.cells.map(({ cell }) => cell.cell));
      return;
    case 'look-at-differences':
      goToNext(step.differences.map(({ cell }) => cell));
      return;
    case 'done':
      return;
  }
};

/** The screen's one primary button, with a sentence where the button alone would not do. */
export const NextStepAction = (props: NextStepActionProps): ReactNode => {
  const { step, grading, actions, choose, write, isSecond = false } = props;
  const styles = useStyles();
  const [seen, setSeen] = useState(0);
  const { name: sheet } = grading.sheet.snapshot;
  const goToNext = (cells: readonly string[]): void => {
    const cell = cells[seen % cells.length];
    if (cell !== undefined) actions.goTo(sheet, cell);
    setSeen(seen + 1);
  };
  const run = (): void => {
    runStep(step, { grading, actions, choose, write, goToNext });
  };
  const words = nextStepWords(step, grading.sheet.reading.tracker.subject);
  const button = nextStepButton(step);
  const isInTheWay = 'plan' in step && !step.plan.ok;
  const isQuiet = isSecond || step.code === 'correct-marks';
  return (
    <div className={styles.step}>
      {words !== '' && <Body1>{words}</Body1>}
      {step.code === 'choose-series' && (
        <div className={styles.choices}>
          <SeriesChoices grading={grading} actions={actions} choose={choose} />
        </div>
      )}
      {button !== '' && !isInTheWay && (
        <Button appearance={isQuiet ? 'secondary' : 'primary'} onClick={run}>
          {button}
        </Button>
      )}
    </div>
  );
};
