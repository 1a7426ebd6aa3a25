import type { CellInput } from '../../rules';
import { describeProblem } from '../../markbook/wording/describeProblem';
import { ERRORS_PASSED_ON } from '../../markbook/wording/errorsPassedOn';
import { errorCell, type ErrorCell } from './errorCell';

/** A cell handed to a function: its value, or the error it shows. */
export type GivenCell = CellInput | ErrorCell;

const KINDS_OF_ERROR: readonly unknown[] = ['Error', 'CustomFunctionError'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const errorShown = (value: Readonly<Record<string, unknown>>): string | undefined => {
  const shown = [value['code'], value['basicValue']].find((each) => typeof each === 'string' && each.startsWith('#'));
  if (typeof shown === 'string') return shown;
  return KINDS_OF_ERROR.includes(value['type']) ? '#VALUE!' : undefined;
};

/** The same error again, or #VALUE! where Excel does not take it, saying that it came from a cell given. */
const passedOn = (shown: string): ErrorCell => {
  const codes: readonly CustomFunctions.ErrorCode[] = Object.values(CustomFunctions.ErrorCode);
  const same = codes.find((each) => each.toString() === shown && ERRORS_PASSED_ON.includes(shown));
  return errorCell(
    same ?? CustomFunctions.ErrorCode.invalidValue,
    describeProblem({ rule: 'TERMS', code: 'error-given', facts: { error: shown } }),
  );
};

/** What Excel tells a function about its call: it stands where an argument newer than Excel's memory of the function was left out. */
const isCallOfExcel = (value: Readonly<Record<string, unknown>>): boolean =>
  'functionName' in value || 'setResult' in value || !('basicValue' in value || 'type' in value);

/** Reads one value as Excel hands it over: plain, an error, a value with a format, or an argument left out. */
export const givenCell = (value: unknown): GivenCell => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!isRecord(value)) return passedOn('#VALUE!');
  const error = errorShown(value);
  if (error !== undefined) return passedOn(error);
  if (isCallOfExcel(value)) return null;
  const basic = value['basicValue'];
  if (typeof basic === 'string' || typeof basic === 'number' || typeof basic === 'boolean') return basic;
  return passedOn('#VALUE!');
};

/** True for a cell that shows an error. */
export const isErrorCell = (cell: GivenCell): cell is ErrorCell => typeof cell === 'object' && cell !== null;
