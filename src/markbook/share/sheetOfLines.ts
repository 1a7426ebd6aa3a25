import type { CellEntry, Edit } from '../edits';
import type { Area } from '../sheet';

/** A line of a sheet that is made to be printed. */
interface PrintedLine {
  readonly cells: readonly CellEntry[];
  readonly isBold: boolean;
  /** The headings of a table. */
  readonly isShaded?: boolean;
}

/** A sheet made to be printed on A4: pages of lines, every line as wide as `widths`. */
export interface PrintedSheet {
  readonly name: string;
  readonly pages: readonly (readonly PrintedLine[])[];
  /** In points. */
  readonly widths: readonly number[];
  /** The columns of figures, from the first to the last, counted from 0. */
  readonly figures: readonly [first: number, last: number];
}

const areasOf = (lines: readonly PrintedLine[], columns: number, is: (line: PrintedLine) => boolean): readonly Area[] =>
  lines.flatMap((line, row) => (is(line) ? [{ row, column: 0, rows: 1, columns }] : []));

/** The edits that make the sheet, one page after the other. */
export const sheetOfLines = ({ name, pages, widths, figures: [first, last] }: PrintedSheet): readonly Edit[] => {
  const lines = pages.flat();
  const blank = widths.map(() => '');
  const starts = pages.reduce<readonly number[]>(
    (before, page) => [...before, (before.at(-1) ?? 0) + page.length],
    [0],
  );
  return [
    { kind: 'add-sheet', sheet: name },
    {
      kind: 'cells',
      sheet: name,
      row: 0,
      column: 0,
      before: lines.map(() => blank),
      after: lines.map(({ cells }) => cells),
    },
    {
      kind: 'lay-out',
      sheet: name,
      widths,
      bold: areasOf(lines, widths.length, ({ isBold }) => isBold),
      shaded: areasOf(lines, widths.length, ({ isShaded = false }) => isShaded),
      figures: [{ row: 0, column: first, rows: lines.length, columns: last - first + 1 }],
      printed: { row: 0, column: 0, rows: lines.length, columns: widths.length },
      pageStarts: starts.slice(1, -1),
    },
  ];
};
