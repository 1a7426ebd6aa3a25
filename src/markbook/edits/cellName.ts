/** A cell by its sheet and its address, such as `H7`. */
export interface CellName {
  readonly sheet: string;
  readonly cell: string;
}
