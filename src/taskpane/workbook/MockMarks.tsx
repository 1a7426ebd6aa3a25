import type { ReactNode } from 'react';
import { mockMarksWords } from '../../markbook/mocks';
import type { Tracker } from '../../markbook/tracker';
import type { ComponentId } from '../../rules';
import { Notice } from '../controls/Notice';
import type { PaneActions } from './paneActions';

interface MockMarksProps {
  readonly trackers: readonly Tracker[];
  readonly components: readonly ComponentId[];
  readonly actions: PaneActions;
}

/** Says where marks that a screen takes for real ones were said to be a mock. */
export const MockMarks = ({ trackers, components, actions }: MockMarksProps): ReactNode => {
  const words = mockMarksWords(trackers, components);
  if (words === '') return null;
  const action = { label: 'Go to Mocks', run: () => actions.openScreen('Mocks') };
  return <Notice intent="warning" text={words} action={action} />;
};
