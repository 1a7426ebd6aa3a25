const ALL_ZEROS = /^0+$/;
const DATES_BUILT_IN: ReadonlySet<string> = new Set(['14', '15', '16', '17', '22']);
const PERCENTS_BUILT_IN: ReadonlySet<string> = new Set(['9', '10']);
const DAY = 86_400_000;
/** Excel counts days from the end of 1899. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

const withoutQuotes = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, '');

const two = (number: number): string => String(number).padStart(2, '0');

const asDate = (days: number): string => {
  const date = new Date(FIRST_DAY + Math.floor(days) * DAY);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
};

/**
 * A number of a workbook as it is read from a list: zeros that its format puts in front are part of it, dates are dates,
 * per cent is said. It is never rounded: a mark of 12.5 that shows as 13 stays 12.5.
 */
export const shownNumber = (value: number, format: string): string => {
  const plain = withoutQuotes(format);
  if (DATES_BUILT_IN.has(format) || /[dy]/i.test(plain)) return asDate(value);
  if (PERCENTS_BUILT_IN.has(format) || plain.includes('%')) return `${Number((value * 100).toFixed(8))}%`;
  if (ALL_ZEROS.test(format) && Number.isInteger(value) && value >= 0)
    return String(value).padStart(format.length, '0');
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(0) : String(value);
};
