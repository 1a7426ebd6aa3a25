import type { ReactNode } from 'react';
import { describeProblem } from '../../markbook/wording';
import type { ClassOnSheet } from './ForClass';
import { Notice } from '../controls/Notice';
import type { PaneActions } from './paneActions';

interface ScaleFirstProps extends Pick<ClassOnSheet, 'figures' | 'tracker'> {
  readonly actions: PaneActions;
}

/** In place of grades: what has to be confirmed before there are any (section 2). Nothing where the class may be graded. */
export const ScaleFirst = ({ figures, tracker, actions }: ScaleFirstProps): ReactNode => {
  const scale = figures.scaleFor(tracker.subject);
  if (scale.ok) return null;
  return (
    <Notice
      intent="warning"
      text={describeProblem(scale.problems[0])}
      action={{ label: 'Go to Set up, Scale', run: () => actions.openScreen('Set up', 'scale') }}
    />
  );
};
