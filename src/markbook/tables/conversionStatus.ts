import { answered, isBlank, refused, textOf, type Answer, type CellInput, type ConversionStatus } from '../../rules';
import type { FiguresProblem } from '../wording';

/** Most trustworthy first. */
const STATUSES: readonly ConversionStatus[] = ['published', 'typed', 'illustrative', 'estimated'];

/** Reads the Status column: blank is `typed`. */
export const readConversionStatus = (input: CellInput): Answer<ConversionStatus, FiguresProblem> => {
  if (isBlank(input)) return answered('typed');
  const status = STATUSES.find((each) => each === textOf(input).toLowerCase());
  if (status !== undefined) return answered(status);
  return refused({ rule: 'UMS-3', code: 'status-unknown', facts: { text: textOf(input), allowed: STATUSES } });
};

/** Of several statuses in one table the least trustworthy, so that nothing looks better founded than it is. */
export const leastTrusted = (statuses: ReadonlySet<ConversionStatus>): ConversionStatus =>
  STATUSES.findLast((each) => statuses.has(each)) ?? 'typed';
