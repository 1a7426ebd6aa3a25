import { textOf, type CellInput } from './cell';

export type WholeFault = 'unreadable' | 'not-whole' | 'negative' | 'above-max';

/** The number in a cell, or everything that keeps it from being a whole number from 0 to the maximum. */
export type WholeReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly faults: readonly [WholeFault, ...WholeFault[]]; readonly value: number | undefined };

const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** Excel knows numbers by 15 digits: 28.999999999999996, as a sum of tenths makes it, is 29 wherever Excel shows or compares it. */
const asExcelHasIt = (number: number): number => (Number.isInteger(number) ? number : Number(number.toPrecision(15)));

const numberIn = (input: CellInput): number | undefined => {
  const number = typeof input === 'string' && PLAIN_NUMBER.test(textOf(input)) ? Number(textOf(input)) : input;
  return typeof number === 'number' && Number.isFinite(number) ? asExcelHasIt(number) : undefined;
};

/** Reads a whole number from 0 to `max`, also when it stands as text; half marks and percentages are never rounded away. */
export const readWhole = (input: CellInput, max = Number.MAX_SAFE_INTEGER): WholeReading => {
  const value = numberIn(input);
  if (value === undefined) return { ok: false, faults: ['unreadable'], value };
  const faults: WholeFault[] = [];
  if (!Number.isInteger(value)) faults.push('not-whole');
  if (value < 0) faults.push('negative');
  if (value > max) faults.push('above-max');
  const [first, ...rest] = faults;
  return first === undefined ? { ok: true, value: Math.abs(value) } : { ok: false, faults: [first, ...rest], value };
};
