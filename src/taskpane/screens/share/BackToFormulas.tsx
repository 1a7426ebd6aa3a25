import type { ReactNode } from 'react';
import type { TrackersState } from '../../../excel/trackersState';
import type { Grading } from '../../../markbook/grades';
import type { Tracker } from '../../../markbook/tracker';
import type { PaneActions } from '../../workbook/paneActions';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { WriteGrades } from '../grades/WriteGrades';

interface BackToFormulasProps {
  readonly grading: Grading;
  readonly tracker: Tracker;
  readonly trackers: TrackersState;
  readonly actions: PaneActions;
  readonly leave: () => void;
}

/** The add-in's formulas back over a class's frozen values or plain formulas, by the preview that Grades has. */
export const BackToFormulas = ({ grading, tracker, trackers, actions, leave }: BackToFormulasProps): ReactNode => {
  const finish = async (): Promise<void> => {
    const { shared: _shared, ...live } = tracker;
    await actions.saveTrackers(
      trackers.all.map((each) => (each.id === tracker.id ? live : each)),
      tracker.id,
    );
    leave();
  };
  return (
    <>
      <ScreenHeading screen="Share · Back to add-in formulas" sentence="The add-in’s formulas can go back." />
      <WriteGrades grading={grading} isOverTyped actions={actions} onWritten={() => void finish()} onCancel={leave} />
    </>
  );
};
