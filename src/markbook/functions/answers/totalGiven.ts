import {
  answered,
  hasMark,
  readAbsence,
  readUms,
  refused,
  type Answer,
  type CellInput,
  type Scale,
  type Ums,
} from '../../../rules';
import type { Figures } from '../../tables';
import type { AnswerProblem } from '../../wording';
import { forSubject } from './forSubject';

/** A total of UMS with the scale it stands on. */
export interface ScaledTotal {
  readonly total: Ums;
  readonly scale: Scale;
}

/** A total of UMS with its scale, or that there is none yet. */
export type TotalGiven =
  ({ readonly kind: 'total' } & ScaledTotal) | { readonly kind: 'absence'; readonly absence: 'X' | 'blank' };

/**
 * Reads a total; blank and absent are answered before the scale is looked up (SCALE-2). `shown` is what the cell shows of
 * it: without a subject it has to be the same for every subject held (STR-4).
 */
export const totalGiven = (
  cells: { readonly total: CellInput; readonly subject?: CellInput },
  figures: Figures,
  shown: (given: ScaledTotal) => unknown,
): Answer<TotalGiven, AnswerProblem> => {
  const absence = readAbsence(cells.total);
  if (absence !== null) return answered({ kind: 'absence', absence });
  const found = forSubject<TotalGiven>(
    cells.subject ?? null,
    figures,
    (subject) => {
      const scale = figures.scaleFor(subject);
      if (!scale.ok) return scale;
      const total = readUms(cells.total, 'qualification', scale.value);
      if (!total.ok) return total;
      if (!hasMark(total.value)) return answered({ kind: 'absence', absence: total.value });
      return answered({ kind: 'total', total: total.value, scale: scale.value });
    },
    (given) => (given.kind === 'total' ? shown(given) : given.absence),
  );
  if (found.ok || cells.subject !== undefined || found.problems[0].code !== 'subject-wanted') return found;
  const [wanted] = found.problems;
  return refused({ ...wanted, facts: { ...wanted.facts, canSay: false } });
};
