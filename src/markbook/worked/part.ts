import { isBlank, type CellInput } from '../../rules';
import { NOTHING, restOfAll, type Rest } from './rest';

/** A value on the way through a formula, where it is known, and what it rests on. */
export interface Part {
  /** Undefined where it can't be worked out here; an error is its text, such as `#N/A`. */
  readonly value: CellInput | undefined;
  readonly rest: Rest;
}

/** What a part of a formula gives: one value, or the cells of an area. */
export type Parts = readonly (readonly Part[])[];

/** What a function is handed; an argument is worked out when it is asked for. */
export interface GivenParts {
  readonly count: number;
  readonly at: (index: number) => Parts;
}

export const one = (value: Part['value'], rest: Rest = NOTHING): Parts => [[{ value, rest }]];

/** The single value of a part; of an area only what it rests on is known. */
export const singlePart = (parts: Parts): Part => {
  const [[first] = []] = parts;
  if (first === undefined) return { value: undefined, rest: NOTHING };
  return parts.length === 1 && parts[0]?.length === 1
    ? first
    : { value: undefined, rest: restOfAll(parts.flat().map(({ rest }) => rest)) };
};

export const looksLikeError = (value: Part['value']): boolean => typeof value === 'string' && /^#[A-Z/0]/.test(value);

/** A number as Excel's operators take it: a blank is 0; undefined for what is no number. */
export const asNumber = (value: Part['value']): number | undefined => {
  if (value === undefined || looksLikeError(value)) return undefined;
  if (value === null) return 0;
  if (typeof value === 'boolean') return Number(value);
  const number = value === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
};

/** Whether a condition holds; undefined where that is not known. */
export const holds = (value: Part['value']): boolean | undefined => {
  if (typeof value === 'string' || value === undefined) return undefined;
  return value === null ? false : value !== false && value !== 0;
};

const plain = (value: CellInput): string => String(value ?? '').toUpperCase();

/** Equal as `=` finds it: in any case, and a blank is like "" and like 0. */
export const areEqual = (left: CellInput, right: CellInput): boolean => {
  if (left === null) return isBlank(right) || right === 0 || right === false;
  if (right === null) return areEqual(right, left);
  return typeof left === typeof right && plain(left) === plain(right);
};

/** Equal as COUNTIF and SUMIF find it: a number is like the text that says it. */
export const isLike = (value: CellInput, wanted: CellInput): boolean =>
  !isBlank(value) && plain(value) === plain(wanted);
