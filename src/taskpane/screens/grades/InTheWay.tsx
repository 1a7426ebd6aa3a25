import type { ReactNode } from 'react';
import { inTheWayWords } from '../../../markbook/grades';
import { Notice } from '../../controls/Notice';
import type { PaneActions } from '../../workbook/paneActions';
import { LeaveButton } from '../../controls/LeaveButton';

interface InTheWayProps {
  readonly columns: number;
  readonly sheet: string;
  readonly cell: string;
  readonly actions: PaneActions;
  readonly back: () => void;
  readonly children: ReactNode;
}

/** Why no formulas can be written: something stands where their columns would go, perhaps since a moment ago. */
export const InTheWay = ({ columns, sheet, cell, actions, back, children }: InTheWayProps): ReactNode => (
  <>
    <Notice
      intent="warning"
      text={inTheWayWords(columns, cell)}
      action={{ label: `Go to ${cell}`, run: () => actions.goTo(sheet, cell) }}
    />
    {children}
    <div>
      <LeaveButton onClick={back}>Back</LeaveButton>
    </div>
  </>
);
