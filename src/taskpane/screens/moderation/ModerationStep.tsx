import type { ReactNode } from 'react';
import { sentStanding } from '../../../markbook/sent';
import type { Figures } from '../../../markbook/tables';
import { KeepSaid } from './KeepSaid';
import { MakeChecklist } from './MakeChecklist';
import type { ModerationAim, ModerationTools } from './moderationTools';
import { PasteAmended } from './PasteAmended';
import { PasteSampled } from './PasteSampled';
import { RecordMarksSent } from './RecordMarksSent';
import { RecordResubmission } from './RecordResubmission';
import { WriteAmended } from './WriteAmended';

interface ModerationStepProps extends ModerationTools {
  readonly aim: Exclude<ModerationAim, 'look'>;
  readonly classId: string;
  readonly figures: Figures;
  readonly workbookChanges: number;
  /** False while some class of the cohort is not read. */
  readonly isWhole: boolean;
  readonly standardisedOn: string | undefined;
  readonly forget: () => void;
  readonly look: () => void;
}

/** The step that takes the whole pane: keeping what was said, a list that is pasted, a sheet that is made. */
export const ModerationStep = (props: ModerationStepProps): ReactNode => {
  const { aim, classId, figures, workbookChanges, isWhole, standardisedOn, forget, look, ...tools } = props;
  switch (aim) {
    case 'keep': {
      const onKept = (): void => {
        forget();
        look();
      };
      return <KeepSaid {...tools} {...{ figures, workbookChanges, onKept }} onCancel={look} />;
    }
    case 'paste ticks':
      return <PasteSampled {...tools} meaning="ticked" onDone={look} />;
    case 'paste video':
      return <PasteSampled {...tools} meaning="video" onDone={look} />;
    case 'paste amended':
      return <PasteAmended {...tools} classId={classId} onDone={look} />;
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
