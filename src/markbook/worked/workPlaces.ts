import type { CellInput } from '../../rules';
import type { SheetSnapshot } from '../sheet';
import { type Anchor, isSameName, resolveReference, type WorkbookPlaces } from '../places';

/** A cell that a formula reads. */
export interface ReadCell extends Anchor {
  readonly value: CellInput;
  readonly formula: string | number | boolean;
}

/** The cells of a reference, row by row; undefined where they can't be seen. */
export type CellsAt = (
  reference: { readonly text: string; readonly isOwnRow: boolean },
  from: Anchor,
) => readonly (readonly ReadCell[])[] | undefined;

/** More cells than this are no marks of one learner. */
const MOST_CELLS = 20_000;

/** Where tables and used cells stand on these sheets, for references to be looked up in. */
export const placesOn = (sheets: readonly SheetSnapshot[]): WorkbookPlaces => ({
  sheets: sheets.map(({ name, row, column, values }) => ({
    sheet: name,
    area: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
  })),
  tables: sheets.flatMap((snapshot) =>
    snapshot.tables.map(({ name, area, hasTotals }) => ({
      name,
      sheet: snapshot.name,
      area,
      headers: Array.from({ length: area.columns }, (_, index) =>
        String(snapshot.values[area.row - snapshot.row]?.[area.column - snapshot.column + index] ?? ''),
      ),
      hasHeaders: true,
      hasTotals,
    })),
  ),
  names: [],
  spills: [],
});

const cellIn = ({ name, row: top, column: left, values, formulas }: SheetSnapshot, row: number, column: number) => ({
  sheet: name,
  row,
  column,
  value: values[row - top]?.[column - left] ?? null,
  formula: formulas[row - top]?.[column - left] ?? '',
});

/** Looks cells up on a sheet and on those beside it that have been read. */
export const cellsAmong = (sheets: readonly SheetSnapshot[]): CellsAt => {
  const places = placesOn(sheets);
  return ({ text, isOwnRow }, from) => {
    const reference = { kind: 'reference', reference: text, written: text, isText: false, isSpill: false } as const;
    const found = resolveReference({ ...reference, isOwnRow }, from, places);
    if (!found.ok) return undefined;
    const { sheet, area } = found.place;
    const snapshot = sheets.find(({ name }) => isSameName(name, sheet));
    if (snapshot === undefined || area.rows * area.columns > MOST_CELLS) return undefined;
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_cell, across) => cellIn(snapshot, area.row + down, area.column + across)),
    );
  };
};
