import type { Content } from '../workbook/given';

const FIRST_DAY = 25_569;
const DAY = 86_400_000;
const two = (number: number): string => String(number).padStart(2, '0');

/** What a cell shows, its number format applied; the formats of the tests only. */
export const shownText = (value: Content, format: string): string => {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  if (format === '0%') return `${Math.round(value * 100)}%`;
  if (/^dd?\/mm?\/yyyy$/.test(format)) {
    const date = new Date((value - FIRST_DAY) * DAY);
    return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  }
  return String(value);
};
