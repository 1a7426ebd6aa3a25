import type { ConditionalFormat, EntryRule } from './conditions';
import type { BookStyle } from './style';
import type { Area, NameInfo } from './terms';

/** What a cell holds: a text, a number, a truth value (1 or 0), a text that looks like a number. */
export const CELL_TYPE = { text: 1, number: 2, boolean: 3, numericText: 4 } as const;

/** A cell as it comes on show. Its names are short because there are hundreds of thousands. */
export interface ShownCell {
  /** Its value. */
  v?: string | number;
  /** What the value is. */
  t?: (typeof CELL_TYPE)[keyof typeof CELL_TYPE];
  /** Its formula with the `=`. */
  f?: string;
  /** The id of its style. */
  s?: string;
}

/** Cells by row and column. */
export type ShownCells = Record<number, Record<number, ShownCell>>;

export interface ShownRow {
  readonly pixels?: number;
  readonly isHidden: boolean;
}

export interface ShownColumn extends ShownRow {
  readonly style?: string;
}

export interface ShownSheet {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly tabColour?: string;
  readonly cells: ShownCells;
  readonly defaultStyle?: BookStyle;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Area[];
  readonly rows: Readonly<Record<number, ShownRow>>;
  readonly columns: Readonly<Record<number, ShownColumn>>;
  readonly rowPixels: number;
  readonly columnPixels: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridlines: boolean;
  readonly isRightToLeft: boolean;
  /** The most important last. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly entryRules: readonly EntryRule[];
}

/** A workbook as a spreadsheet takes it on show. */
export interface ShownBook {
  readonly styles: Readonly<Record<string, BookStyle>>;
  /** In tab order. */
  readonly sheets: readonly ShownSheet[];
  readonly names: readonly NameInfo[];
}
