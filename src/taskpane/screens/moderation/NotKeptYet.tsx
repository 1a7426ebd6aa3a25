import type { ReactNode } from 'react';
import { keptChanges } from '../../../markbook/moderation/keptChanges';
import type { Figures } from '../../../markbook/tables/figures';
import { counted } from '../../../markbook/wording/moderationState';
import { Section } from '../../frame/Section';
import { KeepPreview } from '../../keeping/KeepPreview';
import type { ModerationTools } from './moderationTools';

interface NotKeptYetProps extends ModerationTools {
  readonly figures: Figures;
  readonly workbookChanges: number;
  readonly forget: () => void;
}

/** What the teacher has said and the workbook does not know yet: cell by cell, with the button that keeps it. */
export const NotKeptYet = (props: NotKeptYetProps): ReactNode => {
  const { moderation, said, figures, workbookChanges, actions, forget } = props;
  const changes = keptChanges(moderation, said);
  if (changes.length === 0) return null;
  const learners = counted(changes.length, 'learner');
  return (
    <Section title={`Not kept yet (${changes.length})`}>
      <KeepPreview
        table="BTEC_Moderation"
        changes={changes}
        figures={figures}
        workbookChanges={workbookChanges}
        button={`Keep ${learners} in BTEC Moderation`}
        done={`Kept ${learners} in BTEC Moderation.`}
        actions={actions}
        onWritten={forget}
        onCancel={forget}
      />
    </Section>
  );
};
