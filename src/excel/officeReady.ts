/** Where the pane was opened: inside Excel, in something else, or without all of Microsoft's scripts (no connection, a filter). */
export type OpenedIn = 'excel' | 'elsewhere' | 'no-office-script';

/** How long Office.js may take to know its host: it waits for ever where a filter blocks the script that it fetches itself. */
const LONG = 15_000;

/** Resolves once Office.js knows its host; calls `late` where that takes so long that somebody has to be told. */
export const officeReady = async (late: () => void): Promise<OpenedIn> => {
  if (typeof Office === 'undefined') return 'no-office-script';
  const waiting = setTimeout(late, LONG);
  const { host } = await Office.onReady();
  clearTimeout(waiting);
  if (host !== Office.HostType.Excel) return 'elsewhere';
  return typeof Excel === 'undefined' ? 'no-office-script' : 'excel';
};
