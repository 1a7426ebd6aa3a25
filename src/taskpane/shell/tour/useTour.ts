import { useCallback, useState } from 'react';
import type { PaneActions } from '../../workbook/paneActions';
import { TOUR_STEPS } from './tourSteps';

/** The tour as far as it is; shown only when asked for, so nothing of it need be remembered. */
export interface TourTaken {
  /** Counted from 0; absent while nobody is on the tour. */
  readonly step: number | undefined;
  readonly start: () => void;
  readonly go: (step: number) => void;
  readonly leave: () => void;
}

/** Turns the pane to the screen of each step, and back to Today at the end. */
export const useTour = (open: PaneActions['openScreen']): TourTaken => {
  const [step, setStep] = useState<number>();
  const go = useCallback(
    (to: number): void => {
      const next = TOUR_STEPS[to];
      setStep(next === undefined ? undefined : to);
      open(next?.screen ?? 'Today');
    },
    [open],
  );
  const start = useCallback(() => go(0), [go]);
  const leave = useCallback(() => setStep(undefined), []);
  return { step, start, go, leave };
};
