/** True for a text that Excel has taken for a number and written its own way. */
export const isChangedByExcel = (text: string): boolean => /^\d+([.,]\d+)?E[+-]?\d{2,3}$/i.test(text.trim());

/**
 * A UCI, ULN or candidate number as far as a cell of the tracker has one. `TBC`, `#N/A`, 0 and 1.23E+11 are the same for
 * several learners and tell nobody from the others; whether any other has the right form is for the checks to say.
 */
export const identifierIn = (text: string): string =>
  /[1-9]/.test(text) && !text.startsWith('#') && !isChangedByExcel(text) ? text : '';
