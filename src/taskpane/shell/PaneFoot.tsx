import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { listed } from '../../markbook/wording';
import { LeaveButton } from '../controls/LeaveButton';
import { LimitedList } from '../controls/LimitedList';
import { useRowStyles } from '../controls/useRowStyles';
import type { ScreenProps } from '../workbook/screen';
import type { WhyProps, WhySlot } from '../workbook/whySlot';
import { StopsHere } from './StopsHere';
import { Tour } from './tour/Tour';
import type { TourTaken } from './tour/useTour';
import type { Writes } from './useWrites';
import type { WriteMade } from './useWritesMade';
import { WriteMessage } from './WriteMessage';

const useWritesMadeStyles = makeStyles({
  place: { paddingInline: tokens.spacingHorizontalL, paddingBlock: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Why a write can't be taken back now; '' where it can. */
const reasonOf = ({ standing }: WriteMade, isLast: boolean): string => {
  if (standing === 'undone') return 'Undone.';
  if (standing === 'moved on') return 'Changed since: nothing is left to undo.';
  return isLast ? '' : 'Undo the later ones first.';
};

interface OneProps {
  readonly made: WriteMade;
  readonly isLast: boolean;
  readonly undo: Writes['undo'];
}

const One = ({ made, isLast, undo }: OneProps): ReactNode => {
  const styles = useWritesMadeStyles();
  const rows = useRowStyles();
  const reason = reasonOf(made, isLast);
  return (
    <div className={rows.row}>
      <Caption1>{made.at}</Caption1>
      <Text className={rows.words}>
        {made.words}
        {made.sheets.length > 0 && <Caption1 block className={styles.quiet}>{`On ${listed(made.sheets)}`}</Caption1>}
      </Text>
      {reason === '' ? (
        <Button size="small" aria-label={`Undo what was written at ${made.at}`} onClick={() => void undo(made.receipt)}>
          Undo
        </Button>
      ) : (
        <Caption1 className={styles.quiet}>{reason}</Caption1>
      )}
    </div>
  );
};

/** Everything written since the pane was opened, the latest first: the last that stands can be undone, then the one before. */
const WritesMade = ({ writes }: { readonly writes: Writes }): ReactNode => {
  const styles = useWritesMadeStyles();
  const id = useId();
  const { made, isListShown, showList, undo } = writes;
  const last = made.find(({ standing }) => standing === 'stands');
  if (!isListShown) return null;
  return (
    <section className={styles.place} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={id} className={styles.title}>
          What was written
        </Subtitle2>
        <LeaveButton size="small" appearance="subtle" onClick={() => showList(false)}>
          Close list
        </LeaveButton>
      </div>
      {made.length === 0 ? (
        <Text block>Nothing since the pane was opened.</Text>
      ) : (
        <LimitedList
          label="What was written, the latest first"
          items={made}
          keyOf={(each) => String(made.length - made.indexOf(each))}
          show={(each) => <One made={each} isLast={each === last} undo={undo} />}
          step={5}
        />
      )}
    </section>
  );
};

interface PaneFootProps {
  readonly writes: Writes;
  readonly tour: TourTaken;
  readonly why: WhySlot | undefined;
  readonly told: ScreenProps;
  readonly selected: WhyProps['selected'];
}

/** What stands at the foot of every screen: the last change with its Undo, what was written before, the tour, then why the selected cell says what it says. */
export const PaneFoot = ({ writes, tour, why: Why, told, selected }: PaneFootProps): ReactNode => (
  <>
    <WriteMessage writes={writes} actions={told.actions} />
    <WritesMade writes={writes} />
    <Tour tour={tour} />
    {Why !== undefined && (
      <StopsHere>
        <Why {...told} {...(selected && { selected })} />
      </StopsHere>
    )}
  </>
);
