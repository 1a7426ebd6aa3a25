import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Edit } from '../../markbook/edits/edit';
import type { HeldCells } from '../../markbook/edits/heldCells';
import { previewCells, type ChangedCell } from '../../markbook/edits/previewCells';
import type { PaneActions } from '../frame/paneActions';
import { ChangedCells } from './ChangedCells';
import { previewSentence } from './previewSentence';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalL,
  },
});

export interface WritePreviewProps {
  readonly edits: readonly Edit[];
  /** What they were planned from besides the cells they change. */
  readonly held?: readonly HeldCells[];
  /** What the button says it will do: `Write 30 UMS to column H`. */
  readonly button: string;
  /** What the message says afterwards: `Wrote 30 UMS to column H.` */
  readonly done: string;
  readonly actions: PaneActions;
  /** Under which title a cell is listed; without it: cells that are written over, then cells that are blank now. */
  readonly groupOf?: (cell: ChangedCell) => string;
  /** The name of a row in the list, such as the learner's; without it the cell's address alone. */
  readonly nameOf?: (cell: ChangedCell) => string | undefined;
  readonly onWritten?: () => void;
  /** For edits that are not made anew by themselves when the sheet changes. */
  readonly onRefused?: () => void;
  readonly onCancel?: () => void;
  /** What a screen wants said between the sentence and the list. */
  readonly children?: ReactNode;
}

const NONE_HELD: readonly HeldCells[] = [];
const OVER = 'Written over';
const FILLED = 'Blank now';

const byContent = ({ before }: ChangedCell): string => (before === '' ? FILLED : OVER);

const grouped = (
  cells: readonly ChangedCell[],
  groupOf: (cell: ChangedCell) => string,
): readonly (readonly [string, readonly ChangedCell[]])[] => {
  const groups = new Map<string, ChangedCell[]>();
  for (const cell of cells) {
    const title = groupOf(cell);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [cell]);
    else group.push(cell);
  }
  return [...groups].sort(([one], [other]) => Number(other === OVER) - Number(one === OVER));
};

/** What a write would do, cell by cell, before it is done: the button says what it does, nothing happens without it. */
export const WritePreview = ({
  edits,
  held = NONE_HELD,
  button,
  done,
  actions,
  groupOf = byContent,
  nameOf,
  onWritten,
  onRefused,
  onCancel,
  children,
}: WritePreviewProps): ReactNode => {
  const styles = useStyles();
  const [isWriting, setIsWriting] = useState(false);
  const cells = useMemo(() => previewCells(edits), [edits]);
  const groups = useMemo(() => grouped(cells, groupOf), [cells, groupOf]);
  const write = async (): Promise<void> => {
    setIsWriting(true);
    const written = await actions.write({ edits, held, done });
    setIsWriting(false);
    if (written.ok) onWritten?.();
    else onRefused?.();
  };
  const isEmpty = cells.length === 0 && edits.every(({ kind }) => kind === 'cells');
  return (
    <section aria-label="Preview">
      <Body1 block>{previewSentence(edits, cells)}</Body1>
      {children}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={isEmpty} disabledFocusable={isWriting} onClick={() => void write()}>
          {button}
        </Button>
        {onCancel !== undefined && (
          <Button disabledFocusable={isWriting} onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
      {groups.map(([title, members]) => (
        <ChangedCells key={title} title={title} cells={members} actions={actions} {...(nameOf && { nameOf })} />
      ))}
    </section>
  );
};
