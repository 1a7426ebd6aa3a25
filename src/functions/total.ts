import { readUms, together, totalUms } from '../rules';
import { cellError } from './cells/cellError';
import { lift } from './cells/lift';
import { scaleGiven } from '../markbook/reading/scaleGiven';
import { withFigures } from './figures';

/**
 * The total UMS of the three components. While one is blank or X there is no total: blank, or what you give as if_missing.
 * @customfunction TOTAL
 * @param ums1 The UMS of component 1. Write [@UMS]&"" so that a blank cell is not read as 0.
 * @param ums2 The UMS of component 2.
 * @param ums3 The UMS of component 3.
 * @param [if_missing] What to show when a component is blank or X. Left out: blank.
 * @param [subject] The subject, where it has a UMS scale of its own.
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
        const scale = scaleGiven(cells.subject, figures);
        if (!scale.ok) return cellError(scale.problems[0]);
        const read = together(
          readUms(cells.ums1, 'C1', scale.value),
          readUms(cells.ums2, 'C2', scale.value),
          readUms(cells.ums3, 'C3', scale.value),
        );
        if (!read.ok) return cellError(read.problems[0]);
        const sum = totalUms(...read.value);
        return sum.ok ? sum.value : (ifMissing ?? '');
      },
      if_missing,
    ),
  );
}
