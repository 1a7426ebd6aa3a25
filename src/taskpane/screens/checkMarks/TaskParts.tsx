import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  agreeingSentence,
  canBeTotalled,
  maximaSentence,
  maximaStanding,
  taskFindingSentence,
  tasksCheck,
  type TasksCheck,
  taskTotals,
} from '../../../markbook/tasks';
import { cellsOf, heldClass } from '../../../markbook/tracker';
import { counted } from '../../../markbook/wording';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import { WritePreview } from '../../preview/WritePreview';
import { CellRow } from '../../workbook/CellRow';
import { useClass } from '../../workbook/ForClass';
import type { ClassChecked } from './classChecked';

const useStyles = makeStyles({
  words: { display: 'block', color: tokens.colorNeutralForeground2 },
  write: { marginBlockStart: tokens.spacingVerticalS },
});

interface TaskPartsProps {
  readonly checked: ClassChecked;
}

interface OfTasksProps extends TaskPartsProps {
  readonly tasks: TasksCheck;
}

const Totals = ({ tasks, checked }: OfTasksProps): ReactNode => {
  const { reading, snapshot, actions, readAgain } = useClass();
  const { tracker } = reading;
  const [isPreviewing, setIsPreviewing] = useState(false);
  const { edits, learners } = useMemo(() => taskTotals(tasks, tracker, cellsOf(snapshot)), [tasks, tracker, snapshot]);
  const styles = useStyles();
  if (learners === 0 || !canBeTotalled(maximaStanding(tasks, checked.check.most))) return null;
  const what = `${counted(learners, 'total')} of ${tasks.component}`;
  if (!isPreviewing) {
    return (
      <div className={styles.write}>
        <Button size="small" onClick={() => setIsPreviewing(true)}>{`Write ${what}`}</Button>
      </div>
    );
  }
  const leave = (): void => setIsPreviewing(false);
  return (
    <WritePreview
      edits={edits}
      held={heldClass({ snapshot, reading })}
      button={`Write ${what}`}
      done={`Wrote ${what}.`}
      actions={actions}
      onWritten={() => {
        leave();
        readAgain();
      }}
      onCancel={leave}
    >
      <Body1 block>
        A formula adds up the tasks: a mark once all have one, X where all are X, else blank. Marks that are typed and
        are not that sum stay as they are.
      </Body1>
    </WritePreview>
  );
};

/** The tasks or learning outcomes of a component: above their maximum, not the sum, and totals that keep blanks. */
export const TaskParts = ({ checked }: TaskPartsProps): ReactNode => {
  const { reading, snapshot, actions } = useClass();
  const { component, most } = checked.check;
  const tasks = useMemo(() => tasksCheck(reading, cellsOf(snapshot), component), [reading, snapshot, component]);
  const styles = useStyles();
  if (tasks === undefined) return null;
  const { findings } = tasks;
  return (
    <Section title={`${component} by task (${tasks.tasks.length})`}>
      <Body1 className={styles.words}>{maximaSentence(tasks, maximaStanding(tasks, most))}</Body1>
      <Body1 block>{agreeingSentence(tasks)}</Body1>
      {findings.length > 0 && (
        <LimitedList
          label={`Tasks of ${component} to look at`}
          items={findings}
          keyOf={({ cell, code }) => `${cell.cell} ${code}`}
          show={(finding) => (
            <CellRow
              sheet={snapshot.name}
              cell={finding.cell.cell}
              words={`${finding.learner.shownAs}. ${taskFindingSentence(finding)}`}
              actions={actions}
            />
          )}
          step={6}
        />
      )}
      <Totals checked={checked} tasks={tasks} />
    </Section>
  );
};
