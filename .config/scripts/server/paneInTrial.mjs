const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const LOCAL = '/officejs/';
const HOST_SCRIPT = '<script src="/trial/bridge.js"></script>';

/**
 * The published page as the trial workbook needs it: Microsoft's script from this computer, after the one that joins it to the grid.
 * @param {string} html
 */
export const paneInTrial = (html) => {
  const tag = `<script src="${CDN}`;
  const at = html.indexOf(tag);
  if (at < 0) throw new Error(`The pane's page has no ${tag}office.js"> to answer from this computer.`);
  return html.slice(0, at) + HOST_SCRIPT + html.slice(at).replaceAll(CDN, LOCAL);
};
