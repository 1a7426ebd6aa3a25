import type { ReactNode } from 'react';
import type { TrackersState } from '../../../excel/trackersState';
import { scaleGroups, scaleTitle } from '../../../markbook/scale';
import type { Figures } from '../../../markbook/tables';
import type { PaneActions } from '../../workbook/paneActions';
import { ScaleSection } from './ScaleSection';

interface ScaleSectionsProps {
  readonly figures: Figures;
  readonly trackers: TrackersState;
  readonly actions: PaneActions;
}

/** The UMS scale of each structure that this workbook works with, that of the tracker in use first. */
export const ScaleSections = ({ figures, trackers: { all, current }, actions }: ScaleSectionsProps): ReactNode => {
  const used = all.map(({ subject }) => subject);
  const groups = scaleGroups(figures, used, current?.subject);
  return groups.map((group) => (
    <ScaleSection
      key={group.subjects[0] ?? ''}
      title={scaleTitle(group, groups.length > 1)}
      scale={figures.layoutFor(group.subjects[0])}
      actions={actions}
    />
  ));
};
