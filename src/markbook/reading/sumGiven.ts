import {
  answered,
  hasMark,
  readUms,
  together,
  totalUms,
  type Answer,
  type CellInput,
  type NoTotal,
  type Scale,
  type Ums,
} from '../../rules';
import type { Figures } from '../tables/figures';
import type { Problem } from '../wording/problem';
import { scaleGiven } from './scaleGiven';

/** The sum of three components' UMS with the scale it stands on, or why there is none yet. */
export type SumGiven =
  | { readonly kind: 'sum'; readonly added: readonly Ums[]; readonly sum: Ums; readonly scale: Scale }
  | { readonly kind: 'open'; readonly missing: readonly [NoTotal, ...NoTotal[]] };

/**
 * Adds up three components' UMS. An impossible number is named first, then a blank or absent component leaves the total
 * open, and only then does an unknown subject or a faulty scale matter (UMS-6, SCALE-2).
 */
export const sumGiven = (
  cells: Readonly<Record<'ums1' | 'ums2' | 'ums3' | 'subject', CellInput>>,
  figures: Figures,
): Answer<SumGiven, Problem> => {
  const scale = scaleGiven(cells.subject, figures);
  const limits = scale.ok ? scale.value : undefined;
  const read = together(
    readUms(cells.ums1, 'C1', limits),
    readUms(cells.ums2, 'C2', limits),
    readUms(cells.ums3, 'C3', limits),
  );
  if (!read.ok) return read;
  const sum = totalUms(...read.value);
  if (!sum.ok) return answered({ kind: 'open', missing: sum.problems });
  if (!scale.ok) return scale;
  return answered({ kind: 'sum', added: read.value.filter(hasMark), sum: sum.value, scale: scale.value });
};
