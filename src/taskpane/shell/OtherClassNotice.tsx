import type { ReactNode } from 'react';
import type { TrackersState } from '../../excel/trackersState';
import { otherClassOnSheet } from '../../markbook/tracker';
import { Notice } from '../controls/Notice';

interface OtherClassNoticeProps {
  readonly trackers: TrackersState;
  /** The sheet of the cell the teacher stands on. */
  readonly sheet: string | undefined;
  readonly choose: (id: string) => void;
}

/** Offers to turn the pane to the class whose sheet the teacher looks at; the pane never does so by itself. */
export const OtherClassNotice = ({ trackers, sheet, choose }: OtherClassNoticeProps): ReactNode => {
  const other = otherClassOnSheet(trackers, sheet);
  if (other === undefined) return null;
  return (
    <Notice
      intent="info"
      text={`You are on the sheet of ${other.name}.`}
      action={{ label: `Turn to ${other.name}`, run: () => choose(other.id) }}
    />
  );
};
