import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { counted, describeWorkbookProblem } from '../../../markbook/wording';
import { LearnerOfCohort } from './LearnerOfCohort';
import type { ModerationTools } from './moderationTools';
import { useModerationStyles } from './useModerationStyles';

/** Ticks learners one by one: found by name or number, or where the selection stands on the sheet. */
export const TickByHand = ({ moderation, say, actions }: ModerationTools): ReactNode => {
  const styles = useModerationStyles();
  const [told, setTold] = useState('');
  const unticked = moderation.learners.filter(({ ticked, key }) => !ticked && key !== undefined);
  const tick = (learners: typeof unticked): void => {
    say(learners.map(({ id }) => [id, { ticked: true }]));
    setTold(`${counted(learners.length, 'learner')} ticked, not kept yet.`);
  };
  const tickSelected = async (): Promise<void> => {
    const selected = await actions.selection();
    if (!selected.ok) {
      setTold(describeWorkbookProblem(selected.problems[0]));
      return;
    }
    const { sheet, area } = selected.value;
    const there = unticked.filter(
      ({ tracker, learner: { row } }) => tracker.sheet === sheet && row >= area.row && row < area.row + area.rows,
    );
    if (there.length > 0) tick(there);
    else setTold('No learner without a tick stands in the selected row.');
  };
  return (
    <>
      <LearnerOfCohort label="Tick someone" learners={unticked} onChoose={(learner) => tick([learner])} />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void tickSelected()}>
          Tick the selected row
        </Button>
      </div>
      <Body1 block role="status">
        {told}
      </Body1>
    </>
  );
};
