import { FILE_TYPES, FORBIDDEN_HEADER, HEADER_RULES } from './headers.mjs';

/** @typedef {import('./headers.mjs').HeaderRule} HeaderRule */

const SAID = 'Made by the build from one list of headers; assets/docs/hosting.md says why each is there.';

/** @param {string} value */
const xml = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** @param {HeaderRule} rule */
const iisHeaders = ({ headers }) =>
  headers.map(({ name, value }) => `          <add name="${name}" value="${xml(value)}" />`);

/** @param {HeaderRule} rule */
const iisLocation = (rule) => [
  `  <location path="${rule.for}">`,
  '    <system.webServer>',
  '      <httpProtocol>',
  '        <customHeaders>',
  ...iisHeaders(rule),
  '        </customHeaders>',
  '      </httpProtocol>',
  '    </system.webServer>',
  '  </location>',
];

const [EVERYWHERE, ...SOME] = HEADER_RULES;

/** IIS, also on Azure App Service. */
const webConfig = () =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${SAID} -->`,
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    ...FILE_TYPES.flatMap(({ ending, type }) => [
      `      <remove fileExtension="${ending}" />`,
      `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
    ]),
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    `        <remove name="${FORBIDDEN_HEADER}" />`,
    '        <remove name="X-Powered-By" />',
    ...(EVERYWHERE === undefined ? [] : iisHeaders(EVERYWHERE).map((line) => line.slice(2))),
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    ...SOME.flatMap(iisLocation),
    '</configuration>',
    '',
  ].join('\n');

/** @param {HeaderRule} rule */
const apacheRule = (rule) => {
  const lines = rule.headers.map(({ name, value }) => `Header always set ${name} "${value}"`);
  if (rule.kind === 'all') return lines;
  const [open, close] =
    rule.kind === 'file'
      ? [`<Files "${rule.for}">`, '</Files>']
      : [`<If "%{REQUEST_URI} =~ m#/${rule.for}/#">`, '</If>'];
  return [open, ...lines.map((line) => `  ${line}`), close];
};

/** Apache 2.4 with mod_headers. */
const htaccess = () =>
  [
    `# ${SAID}`,
    ...FILE_TYPES.map(({ ending, type }) => `AddType ${type} ${ending}`),
    `Header always unset ${FORBIDDEN_HEADER}`,
    `Header unset ${FORBIDDEN_HEADER}`,
    ...HEADER_RULES.flatMap(apacheRule),
    '',
  ].join('\n');

/** @param {HeaderRule} rule */
const pagesPath = (rule) => (rule.kind === 'all' ? '/*' : rule.kind === 'file' ? `/${rule.for}` : `/${rule.for}/*`);

/** Netlify, Cloudflare Pages and others that read a file _headers. */
const headersFile = () =>
  [
    `# ${SAID}`,
    ...HEADER_RULES.flatMap((rule) => [
      pagesPath(rule),
      ...rule.headers.map(({ name, value }) => `  ${name}: ${value}`),
    ]),
    '',
  ].join('\n');

/** @param {HeaderRule} rule */
const nginxLocation = (rule) => [
  rule.kind === 'all'
    ? '  location / {'
    : rule.kind === 'file'
      ? `  location = /${rule.for} {`
      : `  location /${rule.for}/ {`,
  // A location with headers of its own is sent none of those around it.
  ...[...new Set([...(EVERYWHERE?.headers ?? []), ...rule.headers])].map(
    ({ name, value }) => `    add_header ${name} "${value}" always;`,
  ),
  '    try_files $uri =404;',
  '  }',
];

/** @param {string} origin */
const nginx = (origin) =>
  [
    `# ${SAID}`,
    'server {',
    '  listen 443 ssl;',
    `  server_name ${new URL(origin).hostname};`,
    '  ssl_certificate     /etc/ssl/addin.pem;',
    '  ssl_certificate_key /etc/ssl/addin.key;',
    '  ssl_protocols TLSv1.2 TLSv1.3;',
    '  root /var/www/addin;',
    '  include mime.types;',
    ...HEADER_RULES.flatMap(nginxLocation),
    '}',
    '',
  ].join('\n');

/** Azure Static Web Apps. */
const azure = () => {
  const headersOf = (/** @type {HeaderRule} */ { headers }) =>
    Object.fromEntries(headers.map(({ name, value }) => [name, value]));
  return `${JSON.stringify(
    {
      globalHeaders: EVERYWHERE === undefined ? {} : headersOf(EVERYWHERE),
      routes: SOME.map((rule) => ({ route: pagesPath(rule), headers: headersOf(rule) })),
      mimeTypes: Object.fromEntries(FILE_TYPES.map(({ ending, type }) => [ending, type])),
    },
    null,
    2,
  )}\n`;
};

/**
 * Examples for the usual web servers, by their names in dist/host/.
 * @param {string} origin
 * @returns {[string, string][]}
 */
export const hostFiles = (origin) => [
  ['web.config', webConfig()],
  ['.htaccess', htaccess()],
  ['_headers', headersFile()],
  ['nginx.conf', nginx(origin)],
  ['staticwebapp.config.json', azure()],
];
