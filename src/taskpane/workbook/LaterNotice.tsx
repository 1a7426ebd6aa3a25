import { useMemo, type ReactNode } from 'react';
import type { SheetSnapshot } from '../../markbook/sheet';
import { laterColumns, type TrackerReading } from '../../markbook/tracker';
import { Notice } from '../controls/Notice';
import type { PaneActions } from './paneActions';

interface LaterNoticeProps {
  readonly snapshot: SheetSnapshot;
  readonly reading: TrackerReading;
  readonly actions: PaneActions;
}

/** Says on every screen of a class that a column of marks has come which the tracker does not use yet. */
export const LaterNotice = ({ snapshot, reading, actions }: LaterNoticeProps): ReactNode => {
  const [first] = useMemo(() => laterColumns(reading, snapshot), [reading, snapshot]);
  if (first === undefined) return null;
  return (
    <Notice
      intent="info"
      text={`The column “${first.proposed.heading}” may hold the marks of ${first.component}. It is not in use yet.`}
      action={{ label: 'Look at it in Set up', run: () => actions.openScreen('Set up') }}
    />
  );
};
