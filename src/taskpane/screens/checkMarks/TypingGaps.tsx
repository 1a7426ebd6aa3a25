import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { gapWords, type MarksCheck, type TypingRow } from '../../../markbook/checkMarks';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { CellRow } from '../../workbook/CellRow';

interface TypingGapsProps {
  readonly check: MarksCheck;
  readonly gaps: readonly TypingRow[];
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** The learners for whom there is nothing to type, each with the cell that says so. */
export const TypingGaps = ({ check, gaps, sheet, actions }: TypingGapsProps): ReactNode => {
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
