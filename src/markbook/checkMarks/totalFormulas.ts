import type { BareFormula } from './bareFormulas';
import { isCalculated, type CheckedMark } from './checkedMark';
import { mendedTotal } from './mendedTotal';
import type { Work } from '../worked';

/** A number that came, or may have come, from blank cells. */
const isOfBlanks = (work: Work | undefined): boolean =>
  work?.code === 'blank' || work?.code === 'unfinished' || work?.code === 'unseen';

/** The formulas of a column of marks that make 0 of blank cells, once one of them has done so. */
export const totalFormulas = (marks: readonly CheckedMark[], sheet: string): readonly BareFormula[] => {
  const worked = marks.filter(isCalculated);
  if (!worked.some(({ cell: { work } }) => isOfBlanks(work))) return [];
  return worked.flatMap(({ learner: { row }, cell: { column, cell, formula, work } }): readonly BareFormula[] => {
    const mended = mendedTotal(String(formula));
    const isByHand = mended === undefined && work !== undefined && isOfBlanks(work) && work.code !== 'unfinished';
    if (mended === undefined && !isByHand) return [];
    return [{ sheet, row, column, cell, formula: String(formula), ...(mended === undefined ? {} : { mended }) }];
  });
};
