import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Corrections, writeTypedWords, wrongTypedWords } from '../../markbook/checkMarks';
import { counted } from '../../markbook/wording';
import { heldLearners } from '../../markbook/tracker';
import { FootButtons } from '../controls/FootButtons';
import type { PaneActions } from '../workbook/paneActions';
import { WritePreview } from '../preview/WritePreview';
import { PrimaryButton } from '../controls/PrimaryButton';

/** Stays in view while something is typed in the lists: shows it before it is written. */
export const CorrectFoot = ({
  corrections,
  preview,
}: {
  readonly corrections: Corrections;
  readonly preview: () => void;
}): ReactNode => {
  const wrong = wrongTypedWords(corrections);
  const isNone = corrections.findings.length === 0;
  if (isNone && wrong === '') return null;
  return (
    <FootButtons>
      {wrong !== '' && <Body1 role="status">{wrong}</Body1>}
      <PrimaryButton
        isBlocked={isNone}
        onClick={() => {
          if (!isNone) preview();
        }}
      >
        {writeTypedWords(corrections)}
      </PrimaryButton>
    </FootButtons>
  );
};

interface CorrectMarksProps {
  readonly corrections: Corrections;
  readonly sheet: string;
  readonly actions: PaneActions;
  readonly onWritten: () => void;
  readonly onCancel: () => void;
}

/** The typed marks, learner by learner, before they are written. */
export const CorrectMarks = ({ corrections, sheet, ...ends }: CorrectMarksProps): ReactNode => {
  const { edits, findings } = corrections;
  const names = new Map(findings.map(({ cell, learner }) => [cell.cell, learner.shownAs]));
  return (
    <WritePreview
      edits={edits}
      held={heldLearners(
        sheet,
        findings.map(({ learner }) => learner),
      )}
      button={writeTypedWords(corrections)}
      done={`Wrote ${counted(findings.length, 'mark')}.`}
      nameOf={({ cell }) => names.get(cell)}
      {...ends}
    />
  );
};
