import { Body1 } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Figures } from '../../../markbook/tables';
import type { PaneActions } from '../../workbook/paneActions';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { KeepPreview } from '../../keeping/KeepPreview';
import type { EntriesWrite } from './entriesAim';
import type { Entries } from './useEntries';

/** What each part that writes is handed. */
export interface WritingEntries {
  readonly entries: Entries;
  readonly figures: Pick<Figures, 'sheetOf'>;
  readonly workbookChanges: number;
  readonly actions: PaneActions;
  readonly onDone: () => void;
}

const HERE_ONLY = 'Recorded here only: nothing is sent.';
const THEN_SEND = 'Type it into Edexcel Online, then record it as sent.';

/** What a write would change in the record of entries, learner by learner, and the button that does it. */
export const WriteEntries = (props: WritingEntries & { readonly write: EntriesWrite }): ReactNode => {
  const { entries, figures, workbookChanges, actions, onDone, write } = props;
  const { entrants } = entries;
  const changes = useMemo(() => write.changesOf(entrants), [write, entrants]);
  const learners = useMemo(() => entrants.map(({ learner }) => learner), [entrants]);
  return (
    <>
      <ScreenHeading screen="Entries" sentence={write.words} />
      <Body1 block>
        {write.isSent === true || write.table === 'BTEC_Sittings' ? HERE_ONLY : `${HERE_ONLY} ${THEN_SEND}`}
      </Body1>
      <KeepPreview
        {...{ figures, workbookChanges, actions, changes, learners }}
        table={write.table ?? 'BTEC_Entries'}
        button={write.button}
        done={write.done}
        onWritten={onDone}
        onCancel={onDone}
      />
    </>
  );
};
