import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { learnerAtCell } from '../../../markbook/whatNext';
import { LearnerPicker } from '../../controls/LearnerPicker';
import { Notice } from '../../controls/Notice';
import { describeWorkbookProblem } from '../../../markbook/wording';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

interface PickLearnerProps {
  readonly next: WhatNext;
  readonly chosen?: number;
  readonly open: (row: number) => void;
}

/** Opens one learner, by name or by the row selected on the sheet. */
export const PickLearner = ({ next, chosen, open }: PickLearnerProps): ReactNode => {
  const styles = useWhatNextStyles();
  const [missed, setMissed] = useState('');
  const { outlooks, actions, snapshot } = next;
  const learners = next.reading.learners;
  const openSelected = async (): Promise<void> => {
    const selected = await actions.selection();
    if (!selected.ok) {
      setMissed(describeWorkbookProblem(selected.problems[0]));
      return;
    }
    const learner = learnerAtCell(outlooks, snapshot.name, selected.value);
    setMissed(
      learner === undefined ? 'The selected row is not one of this class’s learners or of their sittings.' : '',
    );
    if (learner !== undefined) open(learner.row);
  };
  return (
    <div className={styles.fields}>
      <LearnerPicker
        learners={learners}
        chosen={learners.find(({ row }) => row === chosen)}
        onChoose={({ row }) => open(row)}
      />
      <div>
        <Button size="small" onClick={() => void openSelected()}>
          Learner of the selected row
        </Button>
      </div>
      {missed !== '' && <Notice intent="info" text={missed} />}
    </div>
  );
};
