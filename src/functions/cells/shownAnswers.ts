import { type Answers, type ErrorGiven, type ErrorsShown, shownOf, type ShownValue } from '../../markbook/functions';
import { describeAnswer, ERRORS_PASSED_ON } from '../../markbook/wording';
import { cellError } from './cellError';
import { errorCell, type ErrorCell } from './errorCell';

/** What one cell of the answer shows. */
type ShownCell = ShownValue | ErrorCell;

const made = new WeakMap<ErrorGiven, ErrorCell>();

/** The same error again, or #VALUE! where Excel does not take it, saying that it came from a cell given. */
const passedOn = (given: ErrorGiven): ErrorCell => {
  const before = made.get(given);
  if (before !== undefined) return before;
  const codes: readonly CustomFunctions.ErrorCode[] = Object.values(CustomFunctions.ErrorCode);
  const same = codes.find((each) => each.toString() === given.error && ERRORS_PASSED_ON.includes(given.error));
  const error = errorCell(
    same ?? CustomFunctions.ErrorCode.invalidValue,
    describeAnswer({ code: 'error-given', facts: { error: given.error } }),
  );
  made.set(given, error);
  return error;
};

const ERRORS: ErrorsShown<ErrorCell> = { problem: cellError, passedOn };

/** The cells as Excel wants them: a single error is thrown, a range keeps its errors in their places. */
export const shownAnswers = ({ rows, columns, different, at }: Answers<unknown>): unknown[][] => {
  if (rows === 1 && columns === 1) {
    const only = shownOf(at(0, 0), ERRORS);
    if (typeof only === 'object') throw only;
    return [[only]];
  }
  const shown: ShownCell[][] = [];
  for (let row = 0; row < different; row += 1) {
    const cells: ShownCell[] = [];
    for (let column = 0; column < columns; column += 1) cells.push(shownOf(at(row, column), ERRORS));
    shown.push(cells);
  }
  const [last] = shown.slice(-1);
  return last === undefined ? shown : shown.concat(new Array<ShownCell[]>(rows - shown.length).fill(last));
};
