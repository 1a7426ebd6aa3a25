import type { ReactNode } from 'react';
import { sentStanding } from '../../../markbook/sent';
import { useClass } from '../../workbook/ForClass';
import { KeepSaid } from './KeepSaid';
import { MakeChecklist } from './MakeChecklist';
import { useModeration, type ModerationAim } from './moderationTools';
import { PasteAmended } from './PasteAmended';
import { PasteSampled } from './PasteSampled';
import { RecordMarksSent } from './RecordMarksSent';
import { RecordResubmission } from './RecordResubmission';
import { WriteAmended } from './WriteAmended';

interface ModerationStepProps {
  readonly aim: Exclude<ModerationAim, 'look'>;
  /** False while some class of the cohort is not read. */
  readonly isWhole: boolean;
  readonly standardisedOn: string | undefined;
  readonly forget: () => void;
  readonly look: () => void;
}

/** The step that takes the whole pane: keeping what was said, a list that is pasted, a sheet that is made. */
export const ModerationStep = ({ aim, isWhole, standardisedOn, forget, look }: ModerationStepProps): ReactNode => {
  const tools = useModeration();
  const { tracker, figures, workbook } = useClass();
  const workbookChanges = workbook.changes;
  switch (aim) {
    case 'keep': {
      const onKept = (): void => {
        forget();
        look();
      };
      return <KeepSaid {...tools} {...{ figures, workbookChanges, onKept }} onCancel={look} />;
    }
    case 'paste ticks':
      return <PasteSampled meaning="ticked" onDone={look} />;
    case 'paste video':
      return <PasteSampled meaning="video" onDone={look} />;
    case 'paste amended':
      return <PasteAmended classId={tracker.id} onDone={look} />;
    case 'write amended':
      return <WriteAmended {...tools} onDone={look} />;
    case 'resubmission':
      return <RecordResubmission {...tools} {...{ figures, workbookChanges }} onDone={look} />;
    case 'sent':
      return (
        <RecordMarksSent
          {...tools}
          {...{ figures, workbookChanges, sent: sentStanding(tools.moderation, tools.tables) }}
          onDone={look}
        />
      );
    case 'before sending':
      return <MakeChecklist {...tools} {...{ isWhole, standardisedOn }} onDone={look} />;
  }
};
