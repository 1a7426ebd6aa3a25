import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  work: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1, flexBasis: '180px' },
});

interface WorkProgressProps {
  /** What is being done: `Writing 4,000 cells`. */
  readonly label: string;
  readonly done: number;
  /** Absent while nobody can say how much there is. */
  readonly total?: number;
  /** What the pane waits for, such as a cell being edited. */
  readonly hint?: string;
  readonly onStop?: () => void;
}

/** How far a longer piece of work has come, and a button to stop it. */
export const WorkProgress = ({ label, done, total, hint, onStop }: WorkProgressProps): ReactNode => {
  const styles = useStyles();
  return (
    <div className={styles.work}>
      <Field className={styles.bar} validationMessage={hint ?? null} validationState="none" label={label}>
        <ProgressBar {...(total === undefined ? {} : { value: done, max: Math.max(total, 1) })} />
      </Field>
      {onStop !== undefined && (
        <Button size="small" onClick={onStop}>
          Stop
        </Button>
      )}
    </div>
  );
};
