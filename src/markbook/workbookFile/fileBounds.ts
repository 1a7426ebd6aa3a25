/**
 * How much is read of a workbook, whoever made it: enough for any that a class is kept in, and little enough that no file
 * holds the page up or fills its memory. What holds more is refused with a sentence.
 */
export const FILE_BOUNDS = {
  /** Megabytes of one part, unpacked, and parts of one file. */
  partMegabytes: 64,
  parts: 10_000,
  /** Elements of all parts that are read, counted once each: three hundred thousand cells with their values, thirty times as many as a year's tracker has. */
  elements: 600_000,
  relationships: 100_000,
  sheets: 500,
  cells: 300_000,
  /** Rows and columns of a sheet. */
  rows: 1_048_576,
  columns: 16_384,
  /** Formulas in all cells together; many times as many would keep the spreadsheet from telling how far it is. */
  formulaCells: 20_000,
  /** Signs of one formula as a file spells it, and of all formulas as the cells have them. */
  formula: 20_000,
  formulas: 10_000_000,
  /** Cells that the array formulas fill. */
  arrayCells: 2_000_000,
  /** Columns that the column settings of a sheet speak of; each is meant to be named once. */
  columnSettings: 10 * 16_384,
} as const;
