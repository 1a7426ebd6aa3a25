import { totalAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
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
  return withFigures((figures) => shownAnswers(totalAnswers({ ums1, ums2, ums3, if_missing, subject }, figures)));
}
