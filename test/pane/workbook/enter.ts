import { keyOf, type Cell, type Sheet } from './book';
import type { Content } from './given';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?\d+(?:\.\d*)?)%$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const FIRST_DAY = 25_569;
const DAY = 86_400_000;

type Entered = Pick<Cell, 'value'> & { readonly formula?: string; readonly format?: string };

const dateIn = (text: string): number | undefined => {
  const [, day, month, year] = DATE.exec(text) ?? [];
  if (day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) ? date.getTime() / DAY + FIRST_DAY : undefined;
};

/** What a cell holds after this text was typed into it. */
const typed = (text: string, format: string): Entered => {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === '@') return { value: text };
  if (text.length > 1 && text.startsWith('=')) return { value: '', formula: text };
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  if (NUMBER.test(text.trim())) return { value: Number(text) };
  const [, percent] = PERCENT.exec(text.trim()) ?? [];
  if (percent !== undefined) return { value: Number(percent) / 100, format: '0%' };
  const date = dateIn(text.trim());
  return date === undefined ? { value: text } : { value: date, format: 'dd/mm/yyyy' };
};

/** Puts into a cell what Excel makes of an entry; '' empties it and leaves its format. */
export const enter = (sheet: Sheet, row: number, column: number, entry: Content): void => {
  const key = keyOf(row, column);
  const format = sheet.cells.get(key)?.format ?? 'General';
  const { value, formula, format: own } = typeof entry === 'string' ? typed(entry, format) : { value: entry };
  const shown = own !== undefined && format === 'General' ? own : format;
  if (value === '' && formula === undefined && shown === 'General') sheet.cells.delete(key);
  else sheet.cells.set(key, { value, format: shown, ...(formula !== undefined && { formula }) });
};

export const setFormat = (sheet: Sheet, row: number, column: number, format: string): void => {
  const key = keyOf(row, column);
  const cell = sheet.cells.get(key);
  if (cell === undefined) sheet.cells.set(key, { value: '', format });
  else cell.format = format;
};
