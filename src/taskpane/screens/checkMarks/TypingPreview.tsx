import { Body1, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import {
  gapWords,
  type MarksCheck,
  totalsSentence,
  typingEdits,
  typingList,
  type TypingList,
  type TypingRow,
  typingSheetName,
  type TypingTotals,
} from '../../../markbook/checkMarks';
import type { HeldCells } from '../../../markbook/edits';
import { inFigures } from '../../../markbook/wording';
import { FootButtons } from '../../controls/FootButtons';
import { LeaveButton } from '../../controls/LeaveButton';
import { LimitedList } from '../../controls/LimitedList';
import { CellRow } from '../../workbook/CellRow';
import type { PaneActions } from '../../workbook/paneActions';
import type { ClassChecked } from './classChecked';

const useTypingBlocksStyles = makeStyles({
  table: {
    width: '100%',
    marginBlockStart: tokens.spacingVerticalL,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: 'end' },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingInlineStart: 0 },
  total: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});

const COLUMNS = ['Numbers', 'Marks', 'X', 'Missing', 'Sum'] as const;

const figures = ({ marks, absent, missing, sum }: TypingTotals): readonly string[] =>
  [marks, absent, missing, sum].map((figure) => inFigures(figure));

/** The blocks of marks to type: which candidate numbers, how many marks and X, and the sum to read back. */
const TypingBlocks = ({ list }: { readonly list: TypingList }): ReactNode => {
  const styles = useTypingBlocksStyles();
  return (
    <table className={styles.table} aria-label="Blocks">
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            Block
          </th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={styles.cell}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.blocks.map(({ number, rows, totals }) => (
          <tr key={number}>
            <th scope="row" className={styles.head}>
              {number}
            </th>
            <td className={styles.cell}>{`${rows[0]?.candidateNumber ?? ''}–${rows.at(-1)?.candidateNumber ?? ''}`}</td>
            {figures(totals).map((figure, index) => (
              <td key={COLUMNS[index + 1]} className={styles.cell}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
        <tr className={styles.total}>
          <th scope="row" className={styles.head}>
            All
          </th>
          <td className={styles.cell}>{inFigures(list.totals.learners)}</td>
          {figures(list.totals).map((figure, index) => (
            <td key={COLUMNS[index + 1]} className={styles.cell}>
              {figure}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
};

interface TypingGapsProps {
  readonly check: MarksCheck;
  readonly gaps: readonly TypingRow[];
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** The learners for whom there is nothing to type, each with the cell that says so. */
const TypingGaps = ({ check, gaps, sheet, actions }: TypingGapsProps): ReactNode => {
  if (gaps.length === 0) return null;
  const cellOf = new Map(check.marks.map(({ learner, cell }) => [learner.row, cell.cell]));
  return (
    <>
      <Body1 block>{`Nothing to type for ${gaps.length}; they are named at the top of the sheet:`}</Body1>
      <LimitedList
        label="Nothing to type"
        items={gaps}
        keyOf={({ learner }) => String(learner.row)}
        show={(gap) => (
          <CellRow sheet={sheet} cell={cellOf.get(gap.learner.row) ?? 'A1'} words={gapWords(gap)} actions={actions} />
        )}
        step={6}
      />
    </>
  );
};

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
