import { type Answer, answered, refused } from '../../../rules';
import { type ListProblem, MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './listProblem';

/** Rows of cells as a text has them, and the line on which a quotation mark opens a cell that never ends as one. */
interface SeparatedCells {
  readonly rows: readonly (readonly string[])[];
  readonly openLine?: number;
}

interface CellRead {
  readonly text: string;
  /** Where the separator or line break after the cell stands. */
  readonly end: number;
}

const isEnd = (sign: string | undefined, separator: string): boolean =>
  sign === undefined || sign === separator || sign === '\r' || sign === '\n';

/** A cell in quotation marks; undefined where the mark is ordinary text, as in `"Will" William`. */
const quotedCell = (text: string, at: number, separator: string): CellRead | 'open' | undefined => {
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return 'open';
    if (text[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    let end = quote + 1;
    while (text[end] === ' ') end += 1;
    if (!isEnd(text[end], separator)) return undefined;
    return { text: text.slice(at + 1, quote).replaceAll('""', '"'), end };
  }
};

const plainCell = (text: string, at: number, separator: string): CellRead => {
  let end = at;
  while (!isEnd(text[end], separator)) end += 1;
  return { text: text.slice(at, end), end };
};

const FEWEST_CELLS = 3;

/** True where a cell would have whole rows in it: its mark was never closed, and the next one belongs to another cell. */
const holdsRows = (cell: string, separator: string, width: number): boolean =>
  cell
    .split(/\r\n|\r|\n/)
    .slice(1)
    .some((line) => line.split(separator).length >= Math.max(FEWEST_CELLS, width - 1));

const lineOf = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\r|\n/).length;

/** Splits a text into rows and cells, as many rows as are asked for. A quotation mark inside ordinary text is that text. */
const separatedCells = (text: string, separator: string, most = Number.POSITIVE_INFINITY): SeparatedCells => {
  const rows: string[][] = [];
  let row: string[] = [];
  let width = 0;
  let at = 0;
  while (at < text.length && rows.length < most) {
    const quoted = text[at] === '"' ? quotedCell(text, at, separator) : undefined;
    if (quoted === 'open' || (quoted !== undefined && holdsRows(quoted.text, separator, width))) {
      return { rows, openLine: lineOf(text, at) };
    }
    const cell = quoted ?? plainCell(text, at, separator);
    row.push(cell.text);
    at = cell.end + 1;
    if (text[cell.end] === separator && at < text.length) continue;
    if (text[cell.end] === separator) row.push('');
    if (text[cell.end] === '\r' && text[at] === '\n') at += 1;
    width = Math.max(width, row.length);
    rows.push(row);
    row = [];
  }
  return { rows };
};

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
