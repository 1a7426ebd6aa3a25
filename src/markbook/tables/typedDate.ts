import { calendarDate, textOf, type CellInput } from '../../rules';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A date as it stands in a cell, as `2026-11-21`; Excel keeps dates as numbers. Anything else is left as typed. */
export const typedDate = (input: CellInput): string => {
  const date = typeof input === 'number' ? calendarDate(Math.floor(input)) : undefined;
  return date === undefined ? textOf(input) : `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
};
