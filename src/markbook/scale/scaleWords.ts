import type { ScaleGroup } from './scaleGroups';
import type { ScaleLine } from './scaleComparison';
import { listed, titleOf } from '../wording';

/** "UMS scale", or with the subjects it is for where the workbook works with more than one. */
export const scaleTitle = ({ subjects }: Pick<ScaleGroup, 'subjects'>, isOneOfMany: boolean): string =>
  isOneOfMany && subjects.length > 0 ? `UMS scale: ${listed(subjects.map(titleOf))}` : 'UMS scale';

/** What to do with the specification beside the pane. */
export const compareWords = (title: string | undefined, isChanging: boolean): string => {
  const where = `Open ${title === undefined ? 'your specification' : `the specification of ${title}`} at “Calculation of the qualification grade”.`;
  return isChanging
    ? `${where} Type over what differs, and tick each line once it reads as it does there.`
    : `${where} Tick each line that reads the same there.`;
};

/** The lines of the scale that nobody has compared yet. */
export const linesLeftWords = (lines: readonly ScaleLine[]): string =>
  `Not compared yet: ${listed(lines.map((line) => (line === 'max' ? 'the maximum' : line)))}. Nothing is recorded before every line is ticked.`;
