import { Body1, Spinner } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { HeldCells } from '../../markbook/edits';
import type { KeptTableName } from '../../markbook/kept';
import { columnAddedWords, type TableChange } from '../../markbook/keeping';
import { rowOfAddress } from '../../markbook/sheet';
import type { Figures } from '../../markbook/tables';
import { learnerId } from '../../rules';
import type { Learner } from '../../markbook/tracker';
import { Notice } from '../controls/Notice';
import type { PaneActions } from '../workbook/paneActions';
import { WritePreview } from '../preview/WritePreview';
import { useKeepEdits } from './useKeepEdits';

interface KeepPreviewProps {
  readonly table: KeptTableName;
  readonly changes: readonly TableChange<object>[];
  /** What is said of other rows where the table gets a column that it was made without. */
  readonly fills?: readonly TableChange<object>[];
  readonly figures: Pick<Figures, 'sheetOf'>;
  /** Counts the workbook's changes: the sheet is read again when it has moved on. */
  readonly workbookChanges: number;
  readonly button: string;
  readonly done: string;
  readonly actions: PaneActions;
  readonly onWritten: () => void;
  readonly onCancel?: () => void;
  /** What the rows were worked out from, such as the class's marks. */
  readonly held?: readonly HeldCells[];
  /** The learners whose rows these may be: the table knows them by their keys alone. */
  readonly learners?: readonly Pick<Learner, 'key' | 'shownAs'>[];
}

const NONE_HELD: readonly HeldCells[] = [];
const NO_FILLS: readonly TableChange<object>[] = [];
const NOBODY: NonNullable<KeepPreviewProps['learners']> = [];

/** What keeping or deleting rows of one of the add-in's tables will change, cell by cell, and the button that does it. */
export const KeepPreview = (props: KeepPreviewProps): ReactNode => {
  const { table, changes, button, done, actions, onWritten, onCancel } = props;
  const { held = NONE_HELD, learners = NOBODY, fills = NO_FILLS } = props;
  const kept = useKeepEdits(table, { changes, fills }, props);
  const names = useMemo(() => new Map(learners.map(({ key, shownAs }) => [key?.id, shownAs])), [learners]);
  if (kept === undefined) return <Spinner size="tiny" label="Reading the sheet" labelPosition="after" />;
  if (!kept.ok) return kept.words.map((words) => <Notice key={words} intent="error" text={words} />);
  return (
    <WritePreview
      edits={kept.edits}
      held={[...held, ...kept.held]}
      button={button}
      done={done}
      actions={actions}
      nameOf={({ cell }) => names.get(learnerId(kept.learners.get(rowOfAddress(cell)) ?? ''))}
      onWritten={onWritten}
      {...(onCancel === undefined ? {} : { onCancel })}
    >
      {kept.column !== undefined && <Body1 block>{columnAddedWords(table, kept.column)}</Body1>}
    </WritePreview>
  );
};
