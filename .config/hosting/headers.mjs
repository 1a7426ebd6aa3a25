/**
 * Microsoft's hosts that show the pane in a frame, or that page in another: Excel on the web, in SharePoint, OneDrive,
 * Microsoft 365 and Teams. What each rests on stands in the hosting guide.
 */
const FRAMING = [
  'https://*.officeapps.live.com',
  'https://*.office.net',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
];

export const FRAME_ANCESTORS = `frame-ancestors 'self' ${FRAMING.join(' ')}`;

/**
 * @typedef {{ name: string, value: string }} Header
 * @typedef {{ for: string, kind: 'all' | 'file' | 'folder', headers: Header[] }} HeaderRule
 */

const ASK_EACH_TIME = { name: 'Cache-Control', value: 'no-cache' };
const FOR_EXCEL_ON_THE_WEB = { name: 'Access-Control-Allow-Origin', value: '*' };

/**
 * What a web server should send with the files of dist/: the one source of the examples in dist/host/.
 * @type {HeaderRule[]}
 */
export const HEADER_RULES = [
  {
    for: '',
    kind: 'all',
    headers: [
      { name: 'X-Content-Type-Options', value: 'nosniff' },
      { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
      { name: 'Referrer-Policy', value: 'no-referrer' },
    ],
  },
  {
    for: 'taskpane.html',
    kind: 'file',
    headers: [{ name: 'Content-Security-Policy', value: FRAME_ANCESTORS }, ASK_EACH_TIME],
  },
  { for: 'functions.json', kind: 'file', headers: [FOR_EXCEL_ON_THE_WEB, ASK_EACH_TIME] },
  { for: 'functions.js', kind: 'file', headers: [FOR_EXCEL_ON_THE_WEB, ASK_EACH_TIME] },
  { for: 'manifest.xml', kind: 'file', headers: [ASK_EACH_TIME] },
  {
    for: 'assets',
    kind: 'folder',
    headers: [{ name: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
  },
  { for: 'icons', kind: 'folder', headers: [{ name: 'Cache-Control', value: 'public, max-age=86400' }] },
];

/** What must not be sent: it knows no list of hosts, and Excel on the web would show an empty pane. */
export const FORBIDDEN_HEADER = 'X-Frame-Options';

/** The types of the files, for servers that don't know them all. */
export const FILE_TYPES = [
  { ending: '.json', type: 'application/json' },
  { ending: '.js', type: 'text/javascript' },
  { ending: '.png', type: 'image/png' },
];
