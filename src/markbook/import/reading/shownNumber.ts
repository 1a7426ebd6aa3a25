const ALL_ZEROS = /^0+$/;
const DATES_BUILT_IN: ReadonlySet<string> = new Set(['14', '15', '16', '17', '22']);
const PERCENTS_BUILT_IN: ReadonlySet<string> = new Set(['9', '10']);
const DAY = 86_400_000;
/** Excel counts days from the end of 1899, or from the beginning of 1904. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const FIRST_DAY_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = Date.UTC(9999, 11, 31);
/** Excel keeps, and shows, no more digits of a number than these. */
const DIGITS = 15;

/** The part of a format for positive numbers, without its quoted words, colours, spaces and fillers. */
const plainFormat = (format: string): string => format.replace(/"[^"]*"|[\\_*].|\[[^[\]]*\]/g, '').split(';')[0] ?? '';

const two = (number: number): string => String(number).padStart(2, '0');

/** The day of a number; null where no calendar of Excel has such a day. */
const asDate = (days: number, is1904: boolean): string | null => {
  const time = (is1904 ? FIRST_DAY_1904 : FIRST_DAY) + Math.floor(days) * DAY;
  if (days < 0 || time > LAST_DAY) return null;
  const date = new Date(time);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
};

const plainNumber = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(0) : String(value);

/**
 * A number of a workbook as it is read from a list: zeros that its format puts in front are part of it, dates are dates,
 * per cent is said. It has the fifteen digits that Excel shows and is not rounded further: a mark of 12.5 that shows as
 * 13 stays 12.5.
 */
export const shownNumber = (number: number, format: string, is1904 = false): string => {
  const value = Number(number.toPrecision(DIGITS));
  const plain = plainFormat(format);
  const isDate = DATES_BUILT_IN.has(format) || /[dy]/i.test(plain);
  const date = isDate ? asDate(value, is1904) : null;
  if (date !== null) return date;
  if (PERCENTS_BUILT_IN.has(format) || plain.includes('%')) return `${Number((value * 100).toFixed(8))}%`;
  const zeros = plain.trim();
  if (ALL_ZEROS.test(zeros) && Number.isInteger(value) && value >= 0)
    return plainNumber(value).padStart(zeros.length, '0');
  return plainNumber(value);
};
