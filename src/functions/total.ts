import { cellError } from './cells/cellError';
import { lift } from './cells/lift';
import { sumGiven } from '../markbook/reading/sumGiven';
import { withFigures } from './figures';

/**
 * The total UMS of the subject's components. While one is blank or X there is no total: blank, or what you give as if_missing.
 * @customfunction TOTAL
 * @param ums1 The UMS of component 1. Write [@UMS]&"" so that a blank cell is not read as 0.
 * @param ums2 The UMS of component 2.
 * @param ums3 The UMS of component 3. Left blank for a subject of two components.
 * @param [if_missing] What to show when a component is blank or X. Left out: blank.
 * @param [subject] The subject. Needed where the subjects in this workbook would be answered differently.
 * @returns The totals.
 */
export function total(
  ums1: unknown[][],
  ums2: unknown[][],
  ums3: unknown[][],
  if_missing?: unknown[][],
  subject?: unknown[][],
): unknown[][] {
  return withFigures((figures) =>
    lift(
      { ums1, ums2, ums3, subject },
      (cells, ifMissing) => {
        const given = sumGiven(cells, figures);
        if (!given.ok) return cellError(given.problems[0]);
        return given.value.kind === 'sum' ? given.value.sum : (ifMissing ?? '');
      },
      if_missing,
    ),
  );
}
