/** An error that a cell shows, with its sentence; Excel's own class is an Error, though its types don't say so. */
export type ErrorCell = CustomFunctions.Error & Error;

export const errorCell = (code: CustomFunctions.ErrorCode, sentence: string): ErrorCell =>
  new CustomFunctions.Error(code, sentence) as ErrorCell;
