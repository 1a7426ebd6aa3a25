import type { ReactNode } from 'react';
import { type MarkFinding, mendedMarks } from '../../../markbook/checkMarks';
import { heldLearners } from '../../../markbook/tracker';
import type { PaneActions } from '../../workbook/paneActions';
import { WritePreview } from '../../preview/WritePreview';
import { inFigures } from '../../../markbook/wording';

interface MendMarksProps {
  readonly findings: readonly MarkFinding[];
  readonly sheet: string;
  readonly actions: PaneActions;
  readonly onWritten: () => void;
  readonly onCancel: () => void;
}

/** What putting marks right would change, cell by cell. */
export const MendMarks = ({ findings, sheet, actions, onWritten, onCancel }: MendMarksProps): ReactNode => {
  const edits = mendedMarks(findings, sheet);
  const held = heldLearners(
    sheet,
    findings.map(({ learner }) => learner),
  );
  const [first] = findings;
  const isNumber = first?.code === 'number-as-text';
  const where = findings.length === 1 ? (first?.cell.cell ?? '') : `${inFigures(findings.length)} cells`;
  const names = new Map(findings.map(({ cell, learner }) => [cell.cell, learner.shownAs]));
  const what = isNumber ? (findings.length === 1 ? 'a number' : 'numbers') : 'X';
  return (
    <WritePreview
      edits={edits}
      held={held}
      button={`Write ${what} to ${where}`}
      done={`Wrote ${what} to ${where}.`}
      actions={actions}
      nameOf={({ cell }) => names.get(cell)}
      onWritten={onWritten}
      onCancel={onCancel}
    />
  );
};
