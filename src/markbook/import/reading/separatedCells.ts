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
export const separatedCells = (text: string, separator: string, most = Number.POSITIVE_INFINITY): SeparatedCells => {
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
