import { createContext, useContext } from 'react';
import type { AllSaid, Grader, Moderation, Said } from '../../../markbook/moderation';
import type { TablesSnapshot } from '../../../markbook/tables';
import type { PaneActions } from '../../workbook/paneActions';

/** What the teacher is doing: looking, or one of the steps that take the whole pane. */
export type ModerationAim =
  | 'look'
  | 'keep'
  | 'paste ticks'
  | 'paste video'
  | 'paste amended'
  | 'write amended'
  | 'resubmission'
  | 'before sending'
  | 'sent';

/** What every part of the moderation screen is given. */
export interface ModerationTools {
  readonly moderation: Moderation;
  readonly grader: Grader;
  readonly said: AllSaid;
  /** Notes what the teacher says of some learners; kept in the workbook only by a write. */
  readonly say: (more: readonly (readonly [id: string, said: Said])[]) => void;
  /** The add-in's own tables, for the dates typed there. */
  readonly tables: TablesSnapshot;
  readonly actions: PaneActions;
}

export const ModerationContext = createContext<ModerationTools | undefined>(undefined);

/** The moderation at hand, for whatever stands within its screen. */
export const useModeration = (): ModerationTools => {
  const tools = useContext(ModerationContext);
  if (tools === undefined) throw new Error('Only what stands within CohortModeration is about a moderation.');
  return tools;
};
