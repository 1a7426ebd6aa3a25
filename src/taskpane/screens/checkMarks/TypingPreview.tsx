import { Body1, Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { totalsSentence, typingEdits, typingList, typingSheetName } from '../../../markbook/checkMarks';
import type { HeldCells } from '../../../markbook/edits';
import type { PaneActions } from '../../workbook/paneActions';
import { inFigures } from '../../../markbook/wording';
import type { ClassChecked } from './classChecked';
import { TypingBlocks } from './TypingBlocks';
import { TypingGaps } from './TypingGaps';
import { FootButtons } from '../../controls/FootButtons';
import { LeaveButton } from '../../controls/LeaveButton';

interface TypingPreviewProps {
  readonly checked: ClassChecked;
  readonly trackerSheet: string;
  /** The school's name at the top; '' for none. */
  readonly school: string;
  /** The class and its marks as they stood when this was made. */
  readonly held: readonly HeldCells[];
  readonly actions: PaneActions;
  readonly onWritten: () => void;
  readonly onCancel: () => void;
}

const WithoutNumber = ({ count }: { readonly count: number }): ReactNode =>
  count > 0 && <Body1 block>{`Without a candidate number, at the end: ${count}.`}</Body1>;

interface MakeSheetProps {
  readonly learners: number;
  readonly isWriting: boolean;
  readonly isReady: boolean;
  readonly make: () => void;
  readonly cancel: () => void;
}

const MakeSheet = ({ learners, isWriting, isReady, make, cancel }: MakeSheetProps): ReactNode => (
  <FootButtons>
    <Button appearance="primary" disabledFocusable={isWriting || !isReady} onClick={make}>
      {`Make the sheet for ${inFigures(learners)}`}
    </Button>
    <LeaveButton disabledFocusable={isWriting} onClick={cancel}>
      Cancel
    </LeaveButton>
  </FootButtons>
);

/** What the sheet of marks to type would hold, block by block, before it is made. */
export const TypingPreview = ({
  checked,
  trackerSheet,
  school,
  held,
  actions,
  onWritten,
  onCancel,
}: TypingPreviewProps): ReactNode => {
  const { check, about, others, today } = checked;
  const [isWriting, setIsWriting] = useState(false);
  const [withBlanks, setWithBlanks] = useState(true);
  const list = useMemo(() => typingList(check.marks, { withBlanks }), [check.marks, withBlanks]);
  const sheet = typingSheetName(about, others.names);
  const write = async (): Promise<void> => {
    setIsWriting(true);
    const written = await actions.write({
      edits: typingEdits(about, list, { today, sheet, school }),
      held,
      done: `Made the sheet ${sheet}.`,
    });
    setIsWriting(false);
    if (!written.ok) return;
    onWritten();
    actions.goTo(sheet, 'A1');
  };
  return (
    <section aria-label="Preview">
      <Body1 block>{`Adds the sheet ${sheet} in the order of candidate numbers; writes over nothing.`}</Body1>
      <Body1 block>{totalsSentence(list.totals)}</Body1>
      <WithoutNumber count={list.withoutNumber} />
      {check.counts.blank > 0 && (
        <Checkbox
          label="Leave out learners with a blank: they are not entered in this series"
          checked={!withBlanks}
          onChange={(_, { checked: leaveOut }) => setWithBlanks(leaveOut !== true)}
        />
      )}
      <TypingGaps check={check} gaps={list.gaps} sheet={trackerSheet} actions={actions} />
      <TypingBlocks list={list} />
      <MakeSheet
        learners={list.totals.learners}
        isWriting={isWriting}
        isReady={others.isRead}
        make={() => void write()}
        cancel={onCancel}
      />
    </section>
  );
};
