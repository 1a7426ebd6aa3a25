import { Body1, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ComponentId } from '../../rules';
import type { PaneActions } from './paneActions';

interface NoTableHeldProps {
  /** What no table is held for, as the sentence names it. */
  readonly of: string;
  readonly component: ComponentId;
  readonly actions: Pick<PaneActions, 'openScreen'>;
}

/** That no UMS table is held for a component, and the way to add one. */
export const NoTableHeld = ({ of, component, actions }: NoTableHeldProps): ReactNode => (
  <Body1>
    {`No UMS table is held for ${of}. `}
    <Link inline onClick={() => actions.openScreen('Tables')}>{`Add one for ${component} in UMS tables`}</Link>
  </Body1>
);
