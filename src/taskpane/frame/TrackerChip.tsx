import { Button, makeStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { TrackersState } from '../../excel/trackersState';

const useStyles = makeStyles({
  chip: {
    minWidth: 0,
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: '120px',
    justifyContent: 'flex-start',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
});

interface TrackerChipProps {
  readonly trackers: TrackersState;
  readonly open: () => void;
}

/** Which class the pane is about; pressed, it opens Set up. */
export const TrackerChip = ({ trackers, open }: TrackerChipProps): ReactNode => {
  const styles = useStyles();
  const id = useId();
  const others = trackers.all.length - 1;
  const more = others > 0 ? ` One of ${trackers.all.length} trackers.` : '';
  return (
    <>
      <Button appearance="subtle" className={styles.chip} aria-describedby={id} onClick={open}>
        {trackers.current?.name ?? 'No tracker yet'}
      </Button>
      <span id={id} hidden>{`The tracker this pane is about.${more} Opens Set up.`}</span>
    </>
  );
};
