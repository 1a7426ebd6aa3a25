import { describeProblem } from '../../markbook/wording/describeProblem';
import { isNotAvailable } from '../../markbook/wording/isNotAvailable';
import type { Problem } from '../../markbook/wording/problem';
import { errorCell, type ErrorCell } from './errorCell';

/** A problem as a cell shows it: #N/A when something is not known or not possible, else #VALUE!, with its sentence. */
export const cellError = (problem: Problem): ErrorCell =>
  errorCell(
    isNotAvailable(problem) ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
    describeProblem(problem),
  );
