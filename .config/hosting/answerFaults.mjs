/**
 * @typedef {import('./fetchLikeExcel.mjs').Fetched} Fetched
 * @typedef {'page' | 'description' | 'script' | 'icon' | 'help'} What
 */

/** @type {Record<What, RegExp>} */
const TYPES = {
  page: /^text\/html\b/iu,
  description: /^application\/json\b/iu,
  script: /^(?:text|application)\/(?:x-)?javascript\b/iu,
  icon: /^image\/png\b/iu,
  help: /^text\/html\b/iu,
};

const LONGEST_KEPT_IN_S = 3600;
const OFFICE = 'https://appsforoffice.microsoft.com';
/** Without these Excel on the web can't show the pane: in Office, in SharePoint, under its new address. */
const NEEDED_FRAMES = ['officeapps.live.com', 'sharepoint.com', 'cloud.microsoft'];

/** @param {Fetched} answer */
const statusFault = ({ status, headers }) => {
  if (status === 200) return undefined;
  const to = headers['location'] ?? '';
  if (status === 401 || status === 403 || /login|signin|oauth/iu.test(to))
    return 'asks for a sign-in or is forbidden. Excel can’t sign in: let everybody read it.';
  if (status >= 300 && status < 400)
    return `leads on to ${to}. Host it where the manifest says, or build for that address.`;
  if (status === 404) return 'is not there. Upload everything in dist/, capital letters as they are.';
  return `answers ${status} instead of 200. Look at the server’s log.`;
};

/** @param {string} value */
const keptFor = (value) =>
  Number(/max-age=(\d+)/iu.exec(value)?.[1] ?? (/no-cache|no-store/iu.test(value) ? 0 : Number.NaN));

/**
 * @param {What} what
 * @param {Fetched} answer
 */
const cacheFaults = (what, { headers }) => {
  const value = headers['cache-control'] ?? '';
  if (what === 'icon')
    return /no-store/iu.test(value)
      ? ['must not be sent with Cache-Control: no-store: Excel for Windows shows no icon it may not keep.']
      : [];
  if (what !== 'page' && what !== 'description') return [];
  const seconds = keptFor(value);
  if (seconds <= LONGEST_KEPT_IN_S) return [];
  const now = Number.isNaN(seconds) ? 'is sent without Cache-Control' : `may be kept for ${seconds} seconds`;
  return [`${now}: after an update Excel would go on with the old one. Send Cache-Control: no-cache.`];
};

/**
 * The part of a policy that a directive says.
 * @param {string} policy
 * @param {string} name
 */
const directive = (policy, name) =>
  policy
    .split(/[;,]/u)
    .map((part) => part.trim())
    .find((part) => part.toLowerCase().startsWith(`${name} `) || part.toLowerCase() === name);

/** @param {Fetched} answer */
const framingFaults = ({ headers }) => {
  const policy = headers['content-security-policy'] ?? '';
  const frames = directive(policy, 'frame-ancestors');
  const scripts = directive(policy, 'script-src') ?? directive(policy, 'default-src');
  const missing =
    frames === undefined || /(?:^|\s)(?:\*|https:)(?:\s|$)/u.test(frames)
      ? []
      : NEEDED_FRAMES.filter((host) => !frames.includes(host));
  return [
    ...(headers['x-frame-options'] === undefined
      ? []
      : ['is sent with X-Frame-Options: Excel on the web shows an empty pane. Take that header off.']),
    ...(missing.length === 0
      ? []
      : [
          `may not be framed by ${missing.join(', ')}: Excel on the web shows an empty pane. Take the line for frame-ancestors from dist/host/.`,
        ]),
    ...(scripts === undefined || scripts.includes(OFFICE)
      ? []
      : [
          `is sent with a policy that blocks ${OFFICE}. The page has its own policy: take the server’s script-src off, or add that host.`,
        ]),
    ...(headers['cross-origin-embedder-policy'] === undefined ||
    headers['cross-origin-embedder-policy'] === 'unsafe-none'
      ? []
      : ['is sent with Cross-Origin-Embedder-Policy: Microsoft’s script would be blocked. Take that header off.']),
  ];
};

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/**
 * @param {What} what
 * @param {Fetched} answer
 */
const contentFaults = (what, { headers, body }) => {
  const text = body.toString('utf8');
  switch (what) {
    case 'page':
      return text.includes(`${OFFICE}/lib/1/hosted/office.js`)
        ? []
        : ['is not the add-in’s page: it does not load Microsoft’s script. Upload taskpane.html from dist/ unchanged.'];
    case 'description': {
      const origin = headers['access-control-allow-origin'];
      const read =
        origin === '*' || origin?.includes('officeapps.live.com')
          ? []
          : [
              'is sent without Access-Control-Allow-Origin: *. Excel on the web can’t read it, and =BTEC. would be #NAME? there.',
            ];
      return [
        ...read,
        ...(isDescription(text)
          ? []
          : ['is not the description of the functions. Upload functions.json from dist/ unchanged.']),
      ];
    }
    case 'icon':
      return body.subarray(0, 4).equals(PNG) ? [] : ['is no PNG picture. Upload icons/ from dist/ as binary files.'];
    case 'script':
    case 'help':
      return [];
  }
};

/** @param {string} text */
const isDescription = (text) => {
  try {
    const read = /** @type {{ functions?: { id: string }[] } | null} */ (JSON.parse(text));
    return read?.functions?.some(({ id }) => id === 'UMS') === true;
  } catch {
    return false;
  }
};

/**
 * Everything about an answer that would keep Excel from working, each as what follows the address in a sentence.
 * @param {What} what
 * @param {Fetched} answer
 * @returns {string[]}
 */
export const answerFaults = (what, answer) => {
  const status = statusFault(answer);
  if (status !== undefined) return [status];
  const type = answer.headers['content-type'] ?? '';
  return [
    ...(TYPES[what].test(type)
      ? []
      : [`is sent as ${type === '' ? 'no type at all' : type}. Send it as ${typeWanted(what)}.`]),
    ...(what === 'page' ? framingFaults(answer) : []),
    ...cacheFaults(what, answer),
    ...contentFaults(what, answer),
  ];
};

/** @param {What} what */
const typeWanted = (what) =>
  ({
    page: 'text/html',
    help: 'text/html',
    description: 'application/json',
    script: 'text/javascript',
    icon: 'image/png',
  })[what];
