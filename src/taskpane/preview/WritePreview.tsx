import { Body1, Caption1, Link } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { type CellName, type ChangedCell, type Edit, type HeldCells, previewCells } from '../../markbook/edits';
import { FootButtons } from '../controls/FootButtons';
import type { PaneActions } from '../workbook/paneActions';
import { CellsOfPreview } from './CellsOfPreview';
import { previewSentence } from './previewSentence';
import { LeaveButton } from '../controls/LeaveButton';
import { PrimaryButton } from '../controls/PrimaryButton';

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
  /** Where on the sheet it will be seen: shown before on a click, gone to afterwards. A sheet that is made is gone to anyway. */
  readonly shows?: CellName;
  readonly onWritten?: () => void;
  /** For edits that are not made anew by themselves when the sheet changes. */
  readonly onRefused?: () => void;
  readonly onCancel?: () => void;
  /** What a screen wants said between the sentence and the list. */
  readonly children?: ReactNode;
}

const NONE_HELD: readonly HeldCells[] = [];
const IN_STEPS = 'Excel’s own Ctrl+Z takes this back in several steps; Undo here takes it back in one.';
const goesTo = (edits: readonly Edit[], shows: CellName | undefined): CellName | undefined => {
  const ofOurs = new Set(
    edits.flatMap((edit) => (edit.kind === 'add-table' && edit.name.startsWith('BTEC_') ? [edit.sheet] : [])),
  );
  const [made] = edits.flatMap((edit) => (edit.kind === 'add-sheet' && !ofOurs.has(edit.sheet) ? [edit.sheet] : []));
  return made === undefined ? shows : { sheet: made, cell: 'A1' };
};

interface PreviewButtonsProps {
  readonly button: string;
  readonly isEmpty: boolean;
  readonly isWriting: boolean;
  readonly write: () => void;
  readonly children: ReactNode;
}

const PreviewButtons = ({ button, isEmpty, isWriting, write, children }: PreviewButtonsProps): ReactNode => (
  <FootButtons>
    <PrimaryButton isBlocked={isEmpty} isBusy={isWriting} onClick={write}>
      {button}
    </PrimaryButton>
    {children}
  </FootButtons>
);

interface SentenceProps {
  readonly words: string;
  readonly shows?: CellName;
  readonly actions: PaneActions;
}

const Sentence = ({ words, shows, actions }: SentenceProps): ReactNode => (
  <Body1 block>
    {words}
    {shows !== undefined && (
      <>
        {' '}
        <Link inline onClick={() => actions.goTo(shows.sheet, shows.cell)}>
          Show where
        </Link>
      </>
    )}
  </Body1>
);

/** What a write would do, cell by cell, before it is done: the button says what it does, nothing happens without it. */
export const WritePreview = ({
  edits,
  held = NONE_HELD,
  button,
  done,
  actions,
  groupOf,
  nameOf,
  shows,
  onWritten,
  onRefused,
  onCancel,
  children,
}: WritePreviewProps): ReactNode => {
  const [isWriting, setIsWriting] = useState(false);
  const cells = useMemo(() => previewCells(edits), [edits]);
  const write = async (): Promise<void> => {
    setIsWriting(true);
    const written = await actions.write({ edits, held, done });
    setIsWriting(false);
    if (!written.ok) {
      onRefused?.();
      return;
    }
    onWritten?.();
    const place = goesTo(edits, shows);
    if (place !== undefined) actions.goTo(place.sheet, place.cell);
  };
  const isEmpty = cells.length === 0 && edits.every(({ kind }) => kind === 'cells');
  return (
    <section aria-label="Preview">
      <Sentence words={previewSentence(edits, cells)} actions={actions} {...(shows && { shows })} />
      {!isEmpty && !actions.isOneStep(edits) && <Caption1 block>{IN_STEPS}</Caption1>}
      {children}
      <CellsOfPreview cells={cells} actions={actions} {...(groupOf && { groupOf })} {...(nameOf && { nameOf })} />
      <PreviewButtons button={button} isEmpty={isEmpty} isWriting={isWriting} write={() => void write()}>
        {onCancel !== undefined && (
          <LeaveButton disabledFocusable={isWriting} onClick={onCancel}>
            Cancel
          </LeaveButton>
        )}
      </PreviewButtons>
    </section>
  );
};
