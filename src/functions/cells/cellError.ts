import { describeProblem } from '../../markbook/wording/describeProblem';
import type { Problem } from '../../markbook/wording/problem';
import { errorCell, type ErrorCell } from './errorCell';

/** Not known or not possible, where everything given could be read. */
const NOT_AVAILABLE: ReadonlySet<Problem['code']> = new Set([
  'conversion-missing',
  'conversion-twice',
  'conversion-unusable',
  'scale-unusable',
  'boundary-not-reached',
  'out-of-reach',
  'policy-not-held',
  'sample-size-not-held',
  'range-none-usable',
  'nothing-to-claim',
  'no-conversions',
  'tables-not-read',
]);

/** A problem as a cell shows it: #N/A when something is not known or not possible, else #VALUE!, with its sentence. */
export const cellError = (problem: Problem): ErrorCell =>
  errorCell(
    NOT_AVAILABLE.has(problem.code) ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
    describeProblem(problem),
  );
