/**
 * What Microsoft's library answers without asking Excel for that member: it runs as it is in the trial workbook.
 */
const OF_THE_LIBRARY = new Set([
  'Excel.run',
  'Excel.createWorkbook',
  'Excel.RequestContext.workbook',
  'Excel.RequestContext.application',
  'Excel.WorksheetProtectionOptions.allowFormatCells',
  'OfficeExtension.ClientRequestContext.sync',
  'OfficeExtension.ClientObject.isNullObject',
  'OfficeExtension.ClientResult.value',
  'OfficeExtension.EventHandlers.add',
  'OfficeExtension.Error',
  'OfficeExtension.Error.code',
  'OfficeExtension.Error.debugInfo',
  'OfficeExtension.DebugInfo.errorLocation',
]);

/** Members that every object of the library has. */
const OF_EVERY_OBJECT = new Set(['load', 'context']);

/** What the library answers from what the trial workbook tells it of the host (`src/trial/host/seam`). */
const OF_THE_HOST = new Set([
  'Office.onReady',
  'Office.onReady.host',
  'Office.context',
  'Office.Context.diagnostics',
  'Office.ContextInformation.platform',
  'Office.ContextInformation.version',
  'Office.Context.displayLanguage',
  'Office.Context.requirements',
  'Office.RequirementSetSupport.isSetSupported',
  'Office.Context.officeTheme',
  'Office.OfficeTheme.bodyBackgroundColor',
]);

/** What Excel alone has: asked for only where the host says that it offers it, or where a refusal does no harm. */
const LEFT_TO_EXCEL = new Map([
  ['Office.addin', 'its members below'],
  ['Office.Addin.getStartupBehavior', 'in a try: a refusal is said under Set up'],
  ['Office.Addin.setStartupBehavior', 'in a try: a refusal is said under Set up'],
  ['Office.Addin.onVisibilityModeChanged', 'in a try: the pane of the trial workbook is never closed'],
  ['Office.VisibilityModeChangedMessage.visibilityMode', 'told by the one above'],
  ['Office.Context.ui', 'OpenBrowserWindowApi 1.1 is asked for first'],
  ['Office.UI.openBrowserWindow', 'OpenBrowserWindowApi 1.1 is asked for first'],
]);

/** The self-check asks a host what it can do, and says what it can't. */
const SELF_CHECK = 'src/excel/selfCheck/';

/**
 * @typedef {'played' | 'the library itself' | 'from what the page tells of the host' | 'left to Excel' | 'only asked, by the self-check' | 'NOT PLAYED'} Standing
 */

/** Why a member that is left to Excel does no harm elsewhere. */
export const leftToExcel = (/** @type {string} */ key) => LEFT_TO_EXCEL.get(key) ?? '';

/** Everything that is listed above by name. */
export const LISTED = [...OF_THE_LIBRARY, ...OF_THE_HOST, ...LEFT_TO_EXCEL.keys()];

/**
 * How the trial workbook stands to one way in which the add-in uses a member.
 * @param {import('./usedMembers.mjs').UsedMember} used
 * @param {import('./usedMembers.mjs').Way} way
 * @param {ReadonlyMap<string, import('./playedMembers.mjs').PlayedMembers>} played
 * @returns {Standing}
 */
export const standingOf = ({ owner, member, ways }, way, played) => {
  const key = `${owner}.${member}`;
  if (played.get(owner.replace(/^Excel\./u, ''))?.[way].has(member) === true) return 'played';
  if (OF_THE_LIBRARY.has(key) || OF_EVERY_OBJECT.has(member)) return 'the library itself';
  if (OF_THE_HOST.has(key)) return 'from what the page tells of the host';
  if (LEFT_TO_EXCEL.has(key)) return 'left to Excel';
  const isAsked = [...(ways.get(way) ?? [])].every((file) => file.startsWith(SELF_CHECK));
  return isAsked ? 'only asked, by the self-check' : 'NOT PLAYED';
};
