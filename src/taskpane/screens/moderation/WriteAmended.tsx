import { Body1 } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { markEdits } from '../../../markbook/moderation';
import { heldLearners } from '../../../markbook/tracker';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { WritePreview } from '../../preview/WritePreview';
import { counted } from '../../../markbook/wording';
import type { ModerationTools } from './moderationTools';

interface WriteAmendedProps extends Pick<ModerationTools, 'moderation' | 'actions'> {
  readonly onDone: () => void;
}

/** The amended marks in place of those sent, in the trackers' own columns: a preview, one write, Undo. */
export const WriteAmended = ({ moderation, actions, onDone }: WriteAmendedProps): ReactNode => {
  const { edits, cells } = useMemo(() => markEdits(moderation.learners), [moderation]);
  const held = useMemo(
    () =>
      moderation.learners
        .filter(({ amended }) => amended !== undefined)
        .flatMap(({ tracker, learner }) => heldLearners(tracker.sheet, [learner])),
    [moderation],
  );
  const names = useMemo(
    () =>
      new Map(
        moderation.learners.map(({ tracker, cell, learner }) => [`${tracker.sheet} ${cell.cell}`, learner.shownAs]),
      ),
    [moderation],
  );
  const marks = counted(cells, 'amended mark');
  return (
    <>
      <ScreenHeading screen="Moderation" sentence={`Put ${marks} on the sheet.`} />
      <WritePreview
        edits={edits}
        held={held}
        button={`Write ${marks}`}
        done={`Wrote ${marks}.`}
        actions={actions}
        nameOf={({ sheet, cell }) => names.get(`${sheet} ${cell}`)}
        onWritten={onDone}
        onCancel={onDone}
      >
        <Body1 block>The marks that were sent stay in BTEC_Moderation, with the reasons.</Body1>
      </WritePreview>
    </>
  );
};
