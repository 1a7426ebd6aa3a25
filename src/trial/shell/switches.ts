/**
 * Switches for trying the add-in under the conditions of other Excels, given in the page's address:
 * `?blank=null` hands blank cells to functions as null (else 0, the cautious case); `?pane=none` leaves the pane out.
 */
export interface Switches {
  readonly blankAs: 0 | null;
}

/** Reads the switches from the query of the page's address. */
export const readSwitches = (query: string): Switches => {
  const given = new URLSearchParams(query);
  return { blankAs: given.get('blank') === 'null' ? null : 0 };
};
