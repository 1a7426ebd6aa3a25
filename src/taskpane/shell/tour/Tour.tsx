import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { LeaveButton } from '../../controls/LeaveButton';
import { TOUR_STEPS } from './tourSteps';
import type { TourTaken } from './useTour';
import { screenTitle } from '../../workbook/screenName';

const useStyles = makeStyles({
  place: {
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { display: 'block', marginBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The step at hand at the foot of the pane, the screen it tells of above. Enter goes on, Esc leaves. */
export const Tour = ({ tour }: { readonly tour: TourTaken }): ReactNode => {
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  const { step, go, leave } = tour;
  const at = step === undefined ? undefined : TOUR_STEPS[step];
  const isOn = at !== undefined;
  useEffect(() => {
    if (isOn) buttons.current?.querySelector('button')?.focus();
  }, [isOn]);
  if (step === undefined || at === undefined) return null;
  const isLast = step === TOUR_STEPS.length - 1;
  return (
    <section className={styles.place} aria-label="Tour">
      <div aria-live="polite">
        <Caption1>{`Tour, ${step + 1} of ${TOUR_STEPS.length} · ${screenTitle(at.screen)}`}</Caption1>
        <Text className={styles.words}>{at.words}</Text>
      </div>
      <div ref={buttons} className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => go(step + 1)}>
          {isLast ? 'End the tour' : 'Next step'}
        </Button>
        {step > 0 && (
          <Button size="small" onClick={() => go(step - 1)}>
            Step before
          </Button>
        )}
        {!isLast && (
          <LeaveButton size="small" appearance="subtle" onClick={leave}>
            Leave the tour
          </LeaveButton>
        )}
      </div>
    </section>
  );
};
