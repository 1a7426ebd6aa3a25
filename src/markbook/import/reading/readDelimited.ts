import { answered, refused, type Answer } from '../../../rules';
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS, type ListProblem } from './listProblem';
import { separatedCells } from './separatedCells';

/** A list as rows of cells, every cell the text it was. */
export type ListGrid = readonly (readonly string[])[];

const SEPARATORS = ['\t', ';', ',', '|'];
const LOOKED_AT = 60;

/** How well a separator fits: rows that have the most usual number of cells, times the cells gained. */
const fitOf = (text: string, separator: string): number => {
  const counts = new Map<number, number>();
  for (const row of separatedCells(text, separator, LOOKED_AT).rows) {
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  return Math.max(0, ...[...counts].map(([cells, rows]) => rows * (cells - 1)));
};

const separatorOf = (text: string): string => {
  const fits = SEPARATORS.map((separator) => ({ separator, fit: fitOf(text, separator) }));
  return fits.reduce((best, each) => (each.fit > best.fit ? each : best), { separator: ',', fit: 0 }).separator;
};

const hasText = (cell: string): boolean => cell.trim() !== '';
const isFilled = (row: readonly string[]): boolean => row.some(hasText);

/** What schools' systems write around an identifier so that Excel leaves it alone: `="0101"`, `'0101`. */
const PROTECTED = [/^="([^"]*)"$/, /^'(\d[\dA-Z/ ]*)$/i];

const unprotected = (cell: string): string => {
  const text = cell.trim();
  return PROTECTED.map((pattern) => pattern.exec(text)?.[1]).find((inner) => inner !== undefined) ?? cell;
};

const isJson = (text: string): boolean => {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** A file of another kind that is text all the same. */
const otherKind = (text: string): ListProblem | undefined => {
  const start = text.trimStart().slice(0, 2000);
  if (isJson(text)) return { code: 'file-json' };
  if (/^<\?xml|^<(\w+:)?Workbook\b/.test(start) && !/<html/i.test(start)) return { code: 'file-xml' };
  return /^<(!doctype html|html|head|body|table|meta|div)\b/i.test(start) || /^<\?xml[^]*<html/i.test(start)
    ? { code: 'file-web-page' }
    : undefined;
};

/** A file put together of others has more than one mark of how it is stored at its beginning. */
const BYTE_ORDER_MARKS = /^\uFEFF+/;

/** Rows of a list that was typed, pasted or exported as text, whatever separates its cells. */
export const readDelimited = (given: string): Answer<ListGrid, ListProblem> => {
  const text = given.replace(BYTE_ORDER_MARKS, '');
  const other = otherKind(text);
  if (other !== undefined) return refused(other);
  const { rows, openLine } = separatedCells(text, separatorOf(text));
  if (openLine !== undefined) return refused({ code: 'quote-not-closed', facts: { line: openLine } });
  return checkedGrid(rows.map((row) => row.map(unprotected)));
};

/** A grid with something in it and not too much of it; blank rows at its end and blank cells far out are dropped. */
export const checkedGrid = (rows: ListGrid): Answer<ListGrid, ListProblem> => {
  const end = rows.findLastIndex(isFilled) + 1;
  if (end === 0) return refused({ code: 'list-empty' });
  if (end > MOST_ROWS) return refused({ code: 'list-too-long', facts: { rows: MOST_ROWS } });
  const isTooWide = (row: readonly string[]): boolean => row.length > MOST_COLUMNS;
  if (rows.some((row) => isTooWide(row) && row.findLastIndex(hasText) >= MOST_COLUMNS))
    return refused({ code: 'list-too-wide', facts: { columns: MOST_COLUMNS } });
  const kept = rows.slice(0, end).map((row) => (isTooWide(row) ? row.slice(0, MOST_COLUMNS) : row));
  return kept.reduce((sum, row) => sum + row.length, 0) > MOST_CELLS
    ? refused({ code: 'list-too-large', facts: { cells: MOST_CELLS } })
    : answered(kept);
};
