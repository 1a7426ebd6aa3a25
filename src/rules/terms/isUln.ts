import { textOf, type CellInput } from './cell';

const FORM = /^[1-9]\d{9}$/;
const FIRST_WEIGHT = 10;
const DIVISOR = 11;
const REMAINDER = 10;

/** True for a Unique Learner Number: ten digits, the first not 0, with a right check digit. */
export const isUln = (input: CellInput): boolean => {
  const text = textOf(input);
  if (!FORM.test(text)) return false;
  const sum = Array.from(text).reduce((total, digit, place) => total + Number(digit) * (FIRST_WEIGHT - place), 0);
  return sum % DIVISOR === REMAINDER;
};
