import { child, decodeExcelString, isoSerial, stringText, XlsxRefusal, type XmlElement } from '../../workbookFile';

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
const shownNumber = (number: number, format: string, is1904 = false): string => {
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

/** What the cells of a workbook share: its texts, its number formats and the first day of its calendar. */
export interface BookTexts {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

/** What a cell shows, and whether it is a number. */
export interface CellText {
  readonly text: string;
  readonly isNumber: boolean;
}

/** As many characters as Excel puts into one cell. */
const LONGEST_TEXT = 32_767;
const REPAIR = 'Get a fresh copy, or repair it in Excel (Open and Repair).';
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const YES_NO: ReadonlyMap<string, string> = new Map([
  ['1', 'TRUE'],
  ['true', 'TRUE'],
  ['0', 'FALSE'],
  ['false', 'FALSE'],
]);
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** A worked-out empty text says that it is one; any other formula without a result was never worked out. */
const refuseNotWorkedOut = (cell: XmlElement, sheet: string, type: string, value: string | undefined): void => {
  if (child(cell, 'f') === undefined || (type === 'str' ? value !== undefined : (value ?? '').trim() !== '')) return;
  throw new XlsxRefusal(
    `Excel has not worked out the formulas of this file (sheet ${sheet}, cell ${cell.attributes.get('r') ?? ''}). Open it in Excel, save it, and choose it again.`,
  );
};

const isoText = (value: string): string => {
  const [, year, month, day] = isoSerial(value) === null ? [] : (ISO_DAY.exec(value) ?? []);
  return year === undefined ? value : `${day}/${month}/${year}`;
};

/** What a cell shows; null where the file does not hold what the cell says. */
const textOf = (cell: XmlElement, type: string, value: string, texts: BookTexts): string | null => {
  const format = texts.formats[Number(cell.attributes.get('s') ?? '0')];
  if (format === undefined) return null;
  switch (type) {
    case 's':
      return value === '' ? '' : /^\d+$/.test(value) ? (texts.strings[Number(value)] ?? null) : null;
    case 'str':
      return decodeExcelString(value);
    case 'b':
      return value === '' ? '' : (YES_NO.get(value.toLowerCase()) ?? null);
    case 'e':
      return value;
    case 'd':
      return isoText(value);
    case 'n':
      if (value === '') return '';
      return NUMBER.test(value) ? shownNumber(Number(value), format, texts.is1904) : null;
    default:
      return null;
  }
};

/** What a cell shows, as it is read for a list; a cell that makes no sense refuses the file. */
export const shownCell = (cell: XmlElement, sheet: string, texts: BookTexts): CellText => {
  const type = cell.attributes.get('t') ?? 'n';
  const inline = child(cell, 'is');
  const value = child(cell, 'v')?.text;
  refuseNotWorkedOut(cell, sheet, type, inline === undefined ? value : 'inline');
  const trimmed = type === 'str' ? (value ?? '') : (value ?? '').trim();
  const text =
    type === 'inlineStr' ? (inline === undefined ? '' : stringText(inline)) : textOf(cell, type, trimmed, texts);
  if (text === null || text.length > LONGEST_TEXT) {
    throw new XlsxRefusal(
      `The file is damaged: what stands in ${cell.attributes.get('r') ?? 'a cell'} of the sheet ${sheet} is missing from it or makes no sense. ${REPAIR}`,
    );
  }
  return { text: text.replace(/\r\n?/g, '\n'), isNumber: type === 'n' && trimmed !== '' };
};
