import type { Area } from '../book/terms';
import type { CellStyle, Grid } from '../grid/port';

/** A cell as it is printed. */
export interface PrintedCell {
  readonly text: string;
  readonly style: CellStyle;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet as it is printed: what can be seen of it, or of its print area. */
export interface PrintedSheet {
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Has somebody laid it out as pages? Then no lines are drawn that the cells don't have. */
  readonly isLaidOut: boolean;
  readonly widths: readonly number[];
  /** Rows that head every page. */
  readonly titles: readonly (readonly PrintedCell[])[];
  readonly rows: readonly { readonly startsPage: boolean; readonly cells: readonly PrintedCell[] }[];
}

type Source = Pick<
  Grid,
  'sheets' | 'printing' | 'usedArea' | 'readText' | 'styles' | 'hiddenRows' | 'hiddenColumns' | 'merges' | 'columnWidth'
>;

/** No more rows than this are printed from the page. */
const MOST_ROWS = 2_000;

/** What is printed of a sheet, or a sentence that says why nothing is. */
export function printedSheet(grid: Source, sheetId: string): PrintedSheet | string {
  const name = grid.sheets().find(({ id }) => id === sheetId)?.name ?? '';
  const printing = grid.printing(sheetId);
  const area = printing?.printed ?? grid.usedArea(sheetId, true);
  if (area === null) return `${name} is empty, so there is nothing to print.`;
  if (area.rows > MOST_ROWS)
    return `${name} has ${area.rows.toLocaleString('en-GB')} rows, more than are printed from this page. Save the workbook and print it in Excel.`;
  const columns = shown(area.column, grid.hiddenColumns(sheetId, area));
  const [first, last] = printing?.titleRows ?? [0, -1];
  const part = (of: Area, isOf: (row: number) => boolean): Part => {
    const rows = shown(of.row, grid.hiddenRows(sheetId, of)).filter(isOf);
    return { rows, cellsOf: cellReader(grid, { sheetId, area: of, rows, columns }) };
  };
  const titles = last < first ? undefined : part({ ...area, row: first, rows: last - first + 1 }, () => true);
  const body = part(area, (row) => row < first || row > last);
  return {
    name,
    orientation: printing?.orientation ?? (columns.length > 8 ? 'landscape' : 'portrait'),
    isLaidOut: printing !== undefined,
    widths: columns.map((column) => grid.columnWidth(sheetId, column)),
    titles: titles?.rows.map(titles.cellsOf) ?? [],
    rows: body.rows.map((row) => ({
      startsPage: printing?.pageStarts.includes(row) ?? false,
      cells: body.cellsOf(row),
    })),
  };
}

/** Rows that stand together on paper. */
interface Part {
  readonly rows: readonly number[];
  readonly cellsOf: (row: number) => PrintedCell[];
}

const shown = (first: number, hidden: readonly boolean[]): number[] =>
  hidden.flatMap((isHidden, index) => (isHidden ? [] : [first + index]));

interface Shown {
  readonly sheetId: string;
  readonly area: Area;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const within = (lines: readonly number[], first: number, count: number): number[] =>
  lines.filter((line) => line >= first && line < first + count);

function cellReader(grid: Source, { sheetId, area, rows, columns }: Shown): (row: number) => PrintedCell[] {
  const [texts, styles] = [grid.readText(sheetId, area), grid.styles(sheetId, area)];
  const merges = grid.merges(sheetId);
  const mergeAt = (row: number, column: number): Area | undefined =>
    merges.find(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns,
    );
  const cellAt = (row: number, column: number): Pick<PrintedCell, 'text' | 'style'> => {
    const [down, right] = [row - area.row, column - area.column];
    return { text: texts[down]?.[right] ?? '', style: styles[down]?.[right] ?? {} };
  };
  return (row) =>
    columns.flatMap((column) => {
      const merge = mergeAt(row, column);
      if (!merge) return [{ ...cellAt(row, column), rows: 1, columns: 1 }];
      // It stands where the first of it can be seen, also when its own first row or column is hidden.
      const [tall, wide] = [within(rows, merge.row, merge.rows), within(columns, merge.column, merge.columns)];
      if (tall[0] !== row || wide[0] !== column) return [];
      return [{ ...cellAt(merge.row, merge.column), rows: tall.length, columns: wide.length }];
    });
}
