/** Where the pane was opened: inside Excel, in something else, or without Microsoft's script (no connection). */
export type OpenedIn = 'excel' | 'elsewhere' | 'no-office-script';

/** Resolves once Office.js knows its host. */
export const officeReady = async (): Promise<OpenedIn> => {
  if (typeof Office === 'undefined') return 'no-office-script';
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? 'excel' : 'elsewhere';
};
