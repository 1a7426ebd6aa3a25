import type { ScaleGroup } from '../scale/scaleGroups';
import { listed, titleOf } from './phrases';

/** "UMS scale", or with the subjects it is for where the workbook works with more than one. */
export const scaleTitle = ({ subjects }: Pick<ScaleGroup, 'subjects'>, isOneOfMany: boolean): string =>
  isOneOfMany && subjects.length > 0 ? `UMS scale: ${listed(subjects.map(titleOf))}` : 'UMS scale';
