import { CellValueType, getNumfmtParseValueFilter, type ICellData } from '@univerjs/core';
import { ErrorType } from '@univerjs/preset-sheets-core';

const errors = new Set<string>(Object.values(ErrorType));
const dayFirst = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/;
const emptied = { p: null, f: null, si: null } as const;

/** Text that Excel would keep as it is. */
const textCell = (text: string): ICellData => ({ ...emptied, v: text, t: CellValueType.STRING });

const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

const serialOf = (year: number, month: number, day: number): number | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / 86_400_000 + 25_569 : null;
};

interface Parsed {
  readonly value: number;
  readonly format: string | null;
}

/** A date typed the British way round, day before month. */
export function britishDate(text: string): Parsed | null {
  const parts = dayFirst.exec(text.trim());
  if (!parts) return null;
  const year = parts[3] === undefined ? new Date().getFullYear() : fullYear(parts[3]);
  const value = serialOf(year, Number(parts[2]), Number(parts[1]));
  return value === null ? null : { value, format: parts[3] === undefined ? 'd-mmm' : 'dd/mm/yyyy' };
}

function parsed(text: string): Parsed | null {
  const date = britishDate(text);
  if (date) return date;
  const other = getNumfmtParseValueFilter(text);
  return typeof other?.v === 'number' ? { value: other.v, format: other.z ?? null } : null;
}

/** What a cell holds after this text was typed into it, as Excel reads it: a number, date, percentage, TRUE or FALSE, a formula, or text. */
export function enteredValue(text: string, format: string | undefined): ICellData {
  if (text === '') return { ...emptied, v: null, t: null };
  if (text.startsWith("'")) return textCell(text.slice(1));
  if (format === '@') return textCell(text);
  if (text.length > 1 && text.startsWith('=')) return { ...emptied, f: text, v: null, t: null };
  if (errors.has(text)) return textCell(text);
  if (/^(true|false)$/i.test(text)) return { ...emptied, v: /^true$/i.test(text) ? 1 : 0, t: CellValueType.BOOLEAN };
  const read = parsed(text);
  if (!read) return textCell(text);
  const isPlain = format === undefined || format === 'General';
  const style = read.format !== null && isPlain ? { s: { n: { pattern: read.format } } } : {};
  return { ...emptied, v: read.value, t: CellValueType.NUMBER, ...style };
}
