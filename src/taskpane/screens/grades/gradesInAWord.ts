import type { WorkbookState } from '../../../excel/freshness';
import type { TrackersState } from '../../../excel/trackersState';
import { structureFor } from '../../../reference/specifications/structures';

/** How grading stands, for the menu. */
export const gradesInAWord = ({ figures }: WorkbookState, { current }: TrackersState): string => {
  if (current === undefined) return 'needs a tracker';
  if (figures === undefined) return 'not read';
  const isHeld = figures.conversions.some(({ subject }) => subject === current.subject);
  if (!isHeld) return 'needs tables';
  const { components } = structureFor(current.subject);
  return components.every((component) => current.series[component] === undefined) ? 'series to choose' : 'ready';
};
