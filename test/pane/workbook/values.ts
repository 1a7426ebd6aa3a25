import type { Content } from './given';

/** An error that a cell shows. */
export interface ErrorValue {
  readonly error: string;
}

/** One value inside a formula; null is a blank cell. */
export type Given = Content | null | ErrorValue;
export type Matrix = readonly (readonly Given[])[];

export const isErrorValue = (value: Given): value is ErrorValue => typeof value === 'object' && value !== null;

const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

/** A cell's content as a formula sees it. */
export const asGiven = (content: Content, isFormula: boolean): Given => {
  if (content === '' && !isFormula) return null;
  return typeof content === 'string' && ERRORS.has(content) ? { error: content } : content;
};

/** A result as its cell holds it. */
export const asContent = (value: Given): Content => (isErrorValue(value) ? value.error : (value ?? 0));
