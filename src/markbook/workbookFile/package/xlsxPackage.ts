/** The parts of an .xlsx file, as they lie in it; path without leading slash. */
export interface XlsxPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}
