import { counted } from '../../wording';
import type { LookedUp } from '../answers/umsFrom';
import type { Explanation } from './explained';

/** A raw mark's UMS from a two-column range on the sheet. */
export const explainUmsFrom = ({ mark, ums, table }: LookedUp): Explanation => ({
  short: `${ums} UMS`,
  sentence: `${counted(mark, 'mark converts', 'marks convert')} to ${ums} UMS in the table given on the sheet.`,
  steps: [{ text: `In the table given, raw mark ${mark} of ${table.length - 1} is ${ums} UMS.`, rule: 'UMS-1' }],
  qualifiers: [],
});
