import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { DifferenceGroup } from '../../../markbook/results';
import { FootButtons } from '../../controls/FootButtons';
import type { PaneActions } from '../../workbook/paneActions';

interface ResultsStepProps {
  readonly groups: readonly DifferenceGroup[];
  readonly actions: PaneActions;
}

/** The button for what stands first among the differences: mend the series for many at once, add a table, else go from one to the next. */
const StepButton = ({ groups, actions }: ResultsStepProps): ReactNode => {
  const [seen, setSeen] = useState(0);
  const [first] = groups;
  if (first?.cause === 'other-series-used') {
    return (
      <Button appearance="primary" onClick={() => actions.openScreen('Grades')}>
        Go to Grades
      </Button>
    );
  }
  if (first?.cause === 'no-table' || first?.cause === 'estimated') {
    return (
      <Button appearance="primary" onClick={() => actions.openScreen('Tables')}>
        Add the table in UMS tables
      </Button>
    );
  }
  const differences = groups.flatMap((group) => group.differences);
  const goToNext = (): void => {
    const next = differences[seen % differences.length];
    if (next !== undefined) actions.goTo(next.ours.sheet, next.ours.cell);
    setSeen(seen + 1);
  };
  return (
    <Button appearance="primary" onClick={goToNext}>
      {differences.length === 1 ? 'Go to the difference' : 'Go to the next difference'}
    </Button>
  );
};

/** The screen's one primary button, at the foot of the pane; none where nothing differs. */
export const ResultsStep = (props: ResultsStepProps): ReactNode =>
  props.groups.length > 0 && (
    <FootButtons>
      <StepButton {...props} />
    </FootButtons>
  );
