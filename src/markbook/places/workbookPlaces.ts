import type { Area } from '../sheet';

/** An Excel table, wherever it stands; the area holds the header row and the totals row where they are shown. */
export interface PlacedTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly headers: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A defined name; with a sheet, it is known there only. */
export interface PlacedName {
  readonly name: string;
  readonly sheet?: string;
  /** Such as `=Marks!$C$2:$C$31`. */
  readonly refersTo: string;
}

/** A cell by its sheet and place. */
export interface Anchor {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula's references are looked up in. */
export interface WorkbookPlaces {
  /** Every sheet, with the cells in use; without an area nothing is on it. */
  readonly sheets: readonly { readonly sheet: string; readonly area?: Area }[];
  readonly tables: readonly PlacedTable[];
  readonly names: readonly PlacedName[];
  /** Where the spills that were asked about reach. */
  readonly spills: readonly (Anchor & { readonly area: Area })[];
}
