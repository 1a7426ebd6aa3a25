/** How much of a set-up is read: whoever passes a workbook on can put anything there. More than this is no set-up of ours. */
export const SET_UP_BOUNDS = {
  /** Signs of the whole text. */
  text: 500_000,
  /** Lists and records within each other. */
  depth: 12,
  trackers: 200,
  columns: 500,
  headingRows: 10,
  /** Signs of a name, a heading or a key. */
  name: 500,
  /** Excel’s own rows and columns. */
  row: 1_048_576,
  column: 16_384,
} as const;
