import type { ReactNode } from 'react';
import { hasScaleApart, scaleGroups, scaleTitle } from '../../../markbook/scale';
import type { Figures } from '../../../markbook/tables';
import type { SubjectCode } from '../../../rules';
import type { PaneActions } from '../../workbook/paneActions';
import { ScaleCheck } from './ScaleCheck';

interface ScaleChecksProps {
  readonly figures: Figures;
  /** The subjects of all trackers. */
  readonly used: readonly SubjectCode[];
  /** The subject of the tracker in use. */
  readonly subject?: SubjectCode;
  readonly actions: PaneActions;
}

/** The UMS scale of each structure that this workbook works with, that of the tracker in use first (SCALE-3). */
export const ScaleChecks = ({ figures, used, subject, actions }: ScaleChecksProps): ReactNode => {
  const groups = scaleGroups(figures, used, subject);
  return groups.map((group, index) => {
    const [first] = group.subjects;
    const isNamed = first === subject || groups.length > 1 || hasScaleApart(group.structure);
    return (
      <ScaleCheck
        key={first ?? ''}
        title={scaleTitle(group, groups.length > 1)}
        isFirst={index === 0}
        figures={figures}
        actions={actions}
        {...(first !== undefined && isNamed && { subject: first })}
      />
    );
  });
};
