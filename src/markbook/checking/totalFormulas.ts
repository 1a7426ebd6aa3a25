import type { BareFormula } from './bareFormulas';
import { isCalculated, type CheckedMark } from './checkedMark';
import { mendedTotal } from './mendedTotal';

/** The formulas of a column of marks that make 0 of blank cells, once one of them has done so. */
export const totalFormulas = (marks: readonly CheckedMark[], sheet: string): readonly BareFormula[] => {
  const worked = marks.filter(isCalculated);
  const isWanting = worked.some(({ cell: { work } }) => work?.code === 'blank' || work?.code === 'unfinished');
  if (!isWanting) return [];
  return worked.flatMap(({ learner: { row }, cell: { column, cell, formula, work } }): readonly BareFormula[] => {
    const mended = mendedTotal(String(formula));
    const isByHand = mended === undefined && work?.code === 'blank';
    if (mended === undefined && !isByHand) return [];
    return [{ sheet, row, column, cell, formula: String(formula), ...(mended === undefined ? {} : { mended }) }];
  });
};
