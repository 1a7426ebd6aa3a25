import type { Area } from '../../markbook/sheet';
import { cellSlices, type CellSlice } from './cellSlices';

export type CellContent = string | number | boolean;

/** Cells as Excel hands them over; a blank cell is '' in both values and formulas. */
export interface CellsRead {
  readonly values: readonly (readonly CellContent[])[];
  readonly formulas: readonly (readonly CellContent[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface PlacedArea {
  readonly worksheet: Excel.Worksheet;
  readonly area: Area;
}

/** The range that an area is on its sheet. */
export const rangeAt = ({ worksheet, area }: PlacedArea): Excel.Range =>
  worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** What `load` of a range needs for `readRange`. */
export const CELL_PROPERTIES = ['values', 'formulas', 'numberFormat'] satisfies (keyof Excel.Range)[];

/** What a loaded range holds. */
export const readRange = (range: Excel.Range): CellsRead => ({
  values: range.values as CellContent[][],
  formulas: range.formulas as CellContent[][],
  formats: range.numberFormat as string[][],
});

interface RowsRead {
  readonly values: CellContent[][];
  readonly formulas: CellContent[][];
  readonly formats: string[][];
}

const readSlices = async (
  context: Excel.RequestContext,
  places: readonly PlacedArea[],
  slices: readonly CellSlice[],
  into: readonly RowsRead[],
): Promise<void> => {
  const asked = slices.flatMap(({ index, area }) => {
    const worksheet = places[index]?.worksheet;
    if (worksheet === undefined) return [];
    const range = rangeAt({ worksheet, area });
    range.load(CELL_PROPERTIES);
    return [{ range, index }];
  });
  await context.sync();
  for (const { range, index } of asked) {
    const { values, formulas, formats } = readRange(range);
    for (const [row, cells] of values.entries()) {
      into[index]?.values.push([...cells]);
      into[index]?.formulas.push([...(formulas[row] ?? [])]);
      into[index]?.formats.push([...(formats[row] ?? [])]);
    }
  }
};

/** Values, formulas and number formats of some areas, in their order; large ones come in several requests. */
export const readCells = async (
  context: Excel.RequestContext,
  places: readonly PlacedArea[],
): Promise<readonly CellsRead[]> => {
  const read: RowsRead[] = places.map(() => ({ values: [], formulas: [], formats: [] }));
  for (const slices of cellSlices(places.map(({ area }) => area))) await readSlices(context, places, slices, read);
  return read;
};
