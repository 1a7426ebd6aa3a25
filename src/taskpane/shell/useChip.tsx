import { makeStyles, type ButtonProps } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { TrackersState } from '../../excel/trackersState';
import type { ScreenName } from '../workbook/screenName';

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

export interface TrackerChipProps {
  readonly trackers: TrackersState;
  readonly open: (name: ScreenName) => void;
  readonly choose: (id: string) => void;
}

type Look = Pick<ButtonProps, 'appearance' | 'className'>;

/** How the button of the class looks that the pane is about; leading to others, it says so. */
export const useChip = ({
  current,
}: TrackersState): { readonly name: string; readonly only: Look; readonly ofSeveral: ButtonProps } => {
  const name = current?.name ?? 'No tracker yet';
  const only: Look = { appearance: 'subtle', className: useStyles().chip };
  return {
    name,
    only,
    ofSeveral: {
      ...only,
      icon: <ChevronDownRegular />,
      iconPosition: 'after',
      'aria-label': `Class: ${name}`,
      children: name,
    },
  };
};
