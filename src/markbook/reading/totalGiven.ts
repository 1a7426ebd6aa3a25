import {
  answered,
  hasMark,
  readAbsence,
  readUms,
  type Answer,
  type CellInput,
  type Scale,
  type Ums,
} from '../../rules';
import type { Figures } from '../tables/figures';
import type { Problem } from '../wording/problem';
import { scaleGiven } from './scaleGiven';

/** A total of UMS with the scale it stands on, or that there is none yet. */
export type TotalGiven =
  | { readonly kind: 'total'; readonly total: Ums; readonly scale: Scale }
  | { readonly kind: 'absence'; readonly absence: 'X' | 'blank' };

/** Reads a total; blank and absent are answered before the scale is looked up (SCALE-2). */
export const totalGiven = (
  cells: { readonly total: CellInput; readonly subject?: CellInput },
  figures: Figures,
): Answer<TotalGiven, Problem> => {
  const absence = readAbsence(cells.total);
  if (absence !== null) return answered({ kind: 'absence', absence });
  const scale = scaleGiven(cells.subject ?? null, figures);
  if (!scale.ok) return scale;
  const total = readUms(cells.total, 'qualification', scale.value);
  if (!total.ok) return total;
  if (!hasMark(total.value)) return answered({ kind: 'absence', absence: total.value });
  return answered({ kind: 'total', total: total.value, scale: scale.value });
};
