import type { ReactNode } from 'react';
import { keptChanges, moderationFills } from '../../../markbook/moderation';
import type { Figures } from '../../../markbook/tables';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { KeepPreview } from '../../keeping/KeepPreview';
import { counted } from '../../../markbook/wording';
import type { ModerationTools } from './moderationTools';

interface KeepSaidProps extends Pick<ModerationTools, 'moderation' | 'said' | 'actions'> {
  readonly figures: Figures;
  readonly workbookChanges: number;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** What the teacher has said, as it will stand in BTEC_Moderation: cell by cell, one write, Undo. */
export const KeepSaid = (props: KeepSaidProps): ReactNode => {
  const { moderation, said, figures, workbookChanges, actions, onKept, onCancel } = props;
  const changes = keptChanges(moderation, said);
  const learners = counted(changes.length, 'learner');
  return (
    <>
      <ScreenHeading screen="Moderation" sentence={`Keep ${learners} in BTEC Moderation.`} />
      <KeepPreview
        table="BTEC_Moderation"
        changes={changes}
        fills={moderationFills(moderation)}
        figures={figures}
        workbookChanges={workbookChanges}
        button={`Keep ${learners}`}
        done={`Kept ${learners} in BTEC Moderation.`}
        learners={moderation.learners.map(({ learner }) => learner)}
        actions={actions}
        onWritten={onKept}
        onCancel={onCancel}
      />
    </>
  );
};
