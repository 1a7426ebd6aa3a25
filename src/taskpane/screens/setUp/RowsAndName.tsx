import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type FoundTracker, type TrackerDraft, type TrackerRows, withRows } from '../../../markbook/tracker';
import { Unfold } from '../../controls/Unfold';
import { TrackerRowsForm } from './TrackerRowsForm';

const useStyles = makeStyles({ name: { marginBlockStart: tokens.spacingVerticalM } });

interface RowsAndNameProps {
  readonly draft: TrackerDraft;
  readonly lookAt: (rows: TrackerRows) => FoundTracker | undefined;
  readonly change: (draft: TrackerDraft) => void;
}

/** Folded below the columns: the rows, where no table says them, and what the tracker is called. */
export const RowsAndName = ({ draft, lookAt, change }: RowsAndNameProps): ReactNode => {
  const styles = useStyles();
  const { found, name } = draft;
  const look = (rows: TrackerRows): void => {
    const other = lookAt(rows);
    if (other !== undefined) change(withRows(draft, other, rows.lastLearner !== undefined));
  };
  const key = [...found.headerRows, ...found.learnerRows].join();
  return (
    <Unfold title={found.table === undefined ? 'Rows and name' : 'Name'} heading="h2">
      {found.table === undefined && <TrackerRowsForm key={key} found={found} lookAt={look} />}
      <Field className={styles.name} label="Name of this tracker">
        <Input value={name} onChange={(_, { value }) => change({ ...draft, name: value })} />
      </Field>
    </Unfold>
  );
};
