/**
 * How much is read of a workbook, whoever made it: enough for any that a class is kept in, and little enough that no file
 * holds the page up or fills its memory. What holds more is refused with a sentence.
 */
export const FILE_BOUNDS = {
  /** Megabytes of one part, unpacked, and parts of one file. */
  partMegabytes: 128,
  parts: 10_000,
  /** Elements of all parts that are read, counted once each: a million cells with their values. */
  elements: 3_000_000,
  relationships: 100_000,
  sheets: 500,
  cells: 1_000_000,
  /** Rows and columns of a sheet. */
  rows: 1_048_576,
  columns: 16_384,
  /** Signs of one formula as a file spells it, and of all formulas of a sheet as its cells have them. */
  formula: 20_000,
  formulas: 10_000_000,
  /** Cells that the array formulas of a sheet fill. */
  arrayCells: 2_000_000,
  /** Columns that the column settings of a sheet speak of; each is meant to be named once. */
  columnSettings: 10 * 16_384,
} as const;
