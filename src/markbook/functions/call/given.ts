import type { CellInput } from '../../../rules';

/** An error that a cell or a constant shows, such as `#N/A`. */
export interface ErrorGiven {
  readonly error: string;
}

/** One value that a function is given. */
export type Given = CellInput | ErrorGiven;

/** True for a cell that shows an error. */
export const isErrorGiven = (given: Given): given is ErrorGiven => typeof given === 'object' && given !== null;

const KINDS_OF_ERROR: readonly unknown[] = ['Error', 'CustomFunctionError'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const ERRORS = new Map<string, ErrorGiven>();

/** The same error is one value, so that what is said of it is said once. */
const errorShowing = (error: string): ErrorGiven => {
  const before = ERRORS.get(error);
  if (before !== undefined) return before;
  const given = { error };
  ERRORS.set(error, given);
  return given;
};

const errorIn = (value: Readonly<Record<string, unknown>>): string | undefined => {
  const shown = [value['error'], value['code'], value['basicValue']].find(
    (each) => typeof each === 'string' && each.startsWith('#'),
  );
  if (typeof shown === 'string') return shown;
  return KINDS_OF_ERROR.includes(value['type']) ? '#VALUE!' : undefined;
};

/** What Excel tells a function about its call: it stands where an argument newer than Excel's memory of the function was left out. */
const isCallOfExcel = (value: Readonly<Record<string, unknown>>): boolean =>
  'functionName' in value || 'setResult' in value || !('basicValue' in value || 'type' in value);

/** Reads one value as Excel hands it over, or as a formula was read: plain, an error, a value with a format, or an argument left out. */
export const givenCell = (value: unknown): Given => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!isRecord(value)) return errorShowing('#VALUE!');
  const error = errorIn(value);
  if (error !== undefined) return errorShowing(error);
  if (isCallOfExcel(value)) return null;
  const basic = value['basicValue'];
  if (typeof basic === 'string' || typeof basic === 'number' || typeof basic === 'boolean') return basic;
  return errorShowing('#VALUE!');
};

/** The cells given for one argument, read row by row. */
export type GivenRows = readonly (readonly Given[])[];
