import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WhoseRows } from '../../markbook/keys';
import type { Tracker } from '../../markbook/tracker';
import type { ScreenProps } from './screen';
import type { ScreenName } from './screenName';
import { ScreenHeading } from '../controls/ScreenHeading';
import { useElsewhere } from './useElsewhere';

interface ForSittingsProps extends ScreenProps {
  readonly screen: ScreenName;
  readonly tracker: Tracker;
  readonly show: (isElsewhere: WhoseRows['isElsewhere']) => ReactNode;
}

/** Shows what is worked out from a class's sittings, once it is known whose sittings they can be. */
export const ForSittings = (props: ForSittingsProps): ReactNode => {
  const { screen, tracker, show } = props;
  const isElsewhere = useElsewhere(props, tracker.subject);
  if (isElsewhere !== undefined) return show(isElsewhere);
  return (
    <>
      <ScreenHeading screen={screen} sentence="Reading the classes of other subjects." />
      <Spinner size="tiny" label="Reading the classes’ sheets" labelPosition="after" />
    </>
  );
};
