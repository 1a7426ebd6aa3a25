import { Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { KeptTableName } from '../../markbook/keeping/newTableEdits';
import type { TableChange } from '../../markbook/keeping/tableChange';
import type { Figures } from '../../markbook/tables/figures';
import { Notice } from '../frame/Notice';
import type { PaneActions } from '../frame/paneActions';
import { WritePreview } from '../preview/WritePreview';
import { keepEdits, type KeepEdits } from './keepEdits';

interface KeepPreviewProps {
  readonly table: KeptTableName;
  readonly changes: readonly TableChange<object>[];
  readonly figures: Pick<Figures, 'sheetOf'>;
  /** Counts the workbook's changes: the sheet is read again when it has moved on. */
  readonly workbookChanges: number;
  readonly button: string;
  readonly done: string;
  readonly actions: PaneActions;
  readonly onWritten: () => void;
  readonly onCancel?: () => void;
}

interface Planned {
  readonly of: string;
  readonly plan: KeepEdits;
}

/** What keeping or deleting conversions will change, cell by cell, and the button that does it. */
export const KeepPreview = (props: KeepPreviewProps): ReactNode => {
  const { table, changes, figures, workbookChanges, button, done, actions, onWritten, onCancel } = props;
  const [planned, setPlanned] = useState<Planned>();
  const wanted = `${workbookChanges} ${JSON.stringify(changes)}`;
  useEffect(() => {
    let isWanted = true;
    void keepEdits(table, changes, figures, actions).then((plan) => {
      if (isWanted) setPlanned({ of: wanted, plan });
    });
    return () => {
      isWanted = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `wanted` stands for the changes, whose objects are new on every showing
  }, [wanted, table, figures]);
  if (planned === undefined) return <Spinner size="tiny" label="Reading the sheet" labelPosition="after" />;
  const { plan } = planned;
  if (!plan.ok) return plan.words.map((words) => <Notice key={words} intent="error" text={words} />);
  return (
    <WritePreview
      edits={plan.edits}
      button={button}
      done={done}
      actions={actions}
      onWritten={onWritten}
      {...(onCancel === undefined ? {} : { onCancel })}
    />
  );
};
