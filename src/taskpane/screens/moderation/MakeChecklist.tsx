import { Body1 } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { beforeSendingEdits, heldResubmissions, sampleChecklist } from '../../../markbook/beforeSending';
import { moderationSentence } from '../../../markbook/moderation';
import { heldLearners } from '../../../markbook/tracker';
import { counted } from '../../../markbook/wording';
import { Notice } from '../../controls/Notice';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { today } from '../../workbook/today';
import { useSheetNames } from '../../workbook/useSheetNames';
import { WritePreview } from '../../preview/WritePreview';
import type { ModerationTools } from './moderationTools';

interface MakeChecklistProps extends Pick<ModerationTools, 'moderation' | 'tables' | 'actions'> {
  /** False while some class of the cohort is not read. */
  readonly isWhole: boolean;
  readonly standardisedOn: string | undefined;
  readonly onDone: () => void;
}

/** The sheet to tick off before marks and sample are sent: a preview, one write, Undo. */
export const MakeChecklist = (props: MakeChecklistProps): ReactNode => {
  const { moderation, tables, isWhole, standardisedOn, actions, onDone } = props;
  const taken = useSheetNames(actions);
  const { rows } = useMemo(() => heldResubmissions(tables, moderation), [tables, moderation]);
  const edits = useMemo(
    () =>
      taken === undefined
        ? []
        : beforeSendingEdits(moderation, { resubmissions: rows, standardisedOn, today: today().iso, taken }),
    [moderation, rows, standardisedOn, taken],
  );
  const lines = useMemo(() => sampleChecklist(moderation, rows), [moderation, rows]);
  const held = useMemo(
    () =>
      lines.flatMap(({ learner: { tracker, learner, cell } }) => [
        ...heldLearners(tracker.sheet, [learner]),
        { sheet: tracker.sheet, row: learner.row, column: cell.column, before: [[cell.formula]] },
      ]),
    [lines],
  );
  const learners = counted(lines.length, 'learner');
  return (
    <>
      <ScreenHeading screen="Moderation" sentence={`The checklist of ${learners} in the sample.`} />
      {!isWhole && (
        <Notice intent="warning" text="A class of the cohort is not read yet, so the checklist is not whole." />
      )}
      <Body1 block>{moderationSentence(moderation)}</Body1>
      <Body1 block>For A4: print it, or tick off on the sheet. Undo takes it away again.</Body1>
      <WritePreview
        edits={edits}
        held={held}
        button="Make the sheet"
        done="Made the checklist."
        actions={actions}
        groupOf={({ sheet }) => sheet}
        onWritten={onDone}
        onCancel={onDone}
      />
    </>
  );
};
