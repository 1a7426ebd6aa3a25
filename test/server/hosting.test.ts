import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHost } from '../../.config/hosting/checkHost.mjs';
import { connectionWords } from '../../.config/hosting/connectionWords.mjs';
import { manifestVersion, recordFault } from '../../.config/hosting/functionsRecord.mjs';
import { FRAME_ANCESTORS, HEADER_RULES } from '../../.config/hosting/headers.mjs';
import { hostFiles } from '../../.config/hosting/hostFiles.mjs';
import { syntaxFault } from '../../.config/hosting/syntaxFaults.mjs';
import { inProject } from '../../.config/scripts/project.mjs';

interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PAGE =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="./assets/pane-12345678.js"></script>';

const headersOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    HEADER_RULES.filter((rule) => rule.kind === 'all' || path.startsWith(`/${rule.for}`))
      .flatMap(({ headers }) => headers)
      .map(({ name, value }) => [name, value]),
  );

const typed = (path: string): Reply => {
  if (path.endsWith('.png')) return { headers: { 'content-type': 'image/png' }, body: PNG };
  if (path.endsWith('.json'))
    return { headers: { 'content-type': 'application/json' }, body: '{"functions":[{"id":"UMS"}]}' };
  if (path.endsWith('.js')) return { headers: { 'content-type': 'text/javascript' }, body: ';' };
  if (path.endsWith('.xml')) return { status: 404 };
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: path === '/taskpane.html' ? PAGE : '<p>Help',
  };
};

/** A host as the examples set it up; `other` changes what one address answers. */
let other: (path: string) => Reply | undefined = () => undefined;
const server = http.createServer((request, response) => {
  const path = request.url ?? '/';
  const usual = typed(path);
  const changed = other(path);
  const headers = { ...headersOf(path), ...usual.headers, ...changed?.headers };
  response.writeHead(changed?.status ?? usual.status ?? 200, headers);
  response.end(changed?.body ?? usual.body);
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const faultsWith = async (path: string, reply: Reply): Promise<readonly string[]> => {
  other = (asked) => (asked === path ? reply : undefined);
  const { faults } = await checkHost(origin);
  return faults.map((fault) => fault.replaceAll(origin, ''));
};

describe('the check of a host', () => {
  it('finds nothing wrong with one set up as the examples say', async () => {
    other = () => undefined;
    const { looked, faults, remarks } = await checkHost(origin);
    expect([faults, remarks]).toEqual([[], []]);
    expect(looked).toBeGreaterThan(10);
  });

  it.each<[string, string, Reply, RegExp]>([
    ['a file is missing', '/icons/icon-32.png', { status: 404 }, /^\/icons\/icon-32\.png is not there\. Upload/],
    ['a script of the page is missing', '/assets/pane-12345678.js', { status: 404 }, /^\/assets\/pane\S+ is not there/],
    ['a sign-in is asked for', '/functions.json', { status: 401 }, /asks for a sign-in/],
    ['it leads to a sign-in', '/taskpane.html', { status: 302, headers: { location: '/login' } }, /asks for a sign-in/],
    [
      'it leads elsewhere',
      '/functions.js',
      { status: 301, headers: { location: '/a/functions.js' } },
      /leads on to \/a/,
    ],
    ['the server fails', '/taskpane.html', { status: 503 }, /answers 503 instead of 200/],
    ['the frame is forbidden', '/taskpane.html', { headers: { 'X-Frame-Options': 'SAMEORIGIN' } }, /X-Frame-Options/],
    [
      'the frame is for the own site only',
      '/taskpane.html',
      { headers: { 'Content-Security-Policy': "frame-ancestors 'self'" } },
      /may not be framed by officeapps\.live\.com, sharepoint\.com, cloud\.microsoft/,
    ],
    [
      'Microsoft’s script is blocked',
      '/taskpane.html',
      { headers: { 'Content-Security-Policy': "script-src 'self'" } },
      /blocks https:\/\/appsforoffice/,
    ],
    [
      'Microsoft’s script is kept out',
      '/taskpane.html',
      { headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' } },
      /Cross-Origin-Embedder-Policy/,
    ],
    [
      'the page is kept for a day',
      '/taskpane.html',
      { headers: { 'Cache-Control': 'max-age=86400' } },
      /86400 seconds/,
    ],
    ['the page is another', '/taskpane.html', { body: '<p>Welcome' }, /is not the add-in’s page/],
    [
      'the description is for nobody else',
      '/functions.json',
      { headers: { 'Access-Control-Allow-Origin': 'https://school.example' } },
      /without Access-Control-Allow-Origin: \*/,
    ],
    ['the description is no such', '/functions.json', { body: '<html>' }, /is not the description/],
    ['a type is wrong', '/functions.js', { headers: { 'content-type': 'text/plain' } }, /is sent as text\/plain/],
    ['icons may not be kept', '/icons/icon-64.png', { headers: { 'Cache-Control': 'no-store' } }, /no-store/],
    ['an icon is damaged', '/icons/icon-16.png', { body: 'PNG' }, /is no PNG picture/],
    ['the help is missing', '/help/index.html', { status: 404 }, /^\/help\/index\.html is not there/],
    [
      'the manifest beside it is for another host',
      '/manifest.xml',
      { status: 200, body: '<Version>1.0.0.0</Version>"https://other.example/taskpane.html"' },
      /^\/manifest\.xml is for another host/,
    ],
  ])('says so when %s', async (_when, path, reply, sentence) => {
    const faults = await faultsWith(path, reply);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(sentence);
  });

  it('names a manifest of another version beside the files', async () => {
    const body = `<Version>0.9.9.0</Version>"${origin}/taskpane.html"`;
    expect(await faultsWith('/manifest.xml', { status: 200, body })).toEqual([
      `/manifest.xml is not version ${manifestVersion()}, as this copy of the project is. Upload dist/ as a whole.`,
    ]);
  });

  it('says in words why a host can’t be reached', async () => {
    const { faults } = await checkHost(origin.replace('http:', 'https:'));
    expect(faults).toEqual([expect.stringMatching(/taskpane\.html: this is no https\. Look/)]);
    for (const code of [
      'CERT_HAS_EXPIRED',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'ENOTFOUND',
    ])
      expect(connectionWords(code), code).toMatch(/\. [A-Z].*\.$/);
    expect(connectionWords('NEVER_SEEN')).toContain('NEVER_SEEN');
  });
});

describe('the examples for web servers', () => {
  const files = hostFiles('https://addins.school.example');
  it.each(files)('%s sends every header that the list has', (_name, text) => {
    for (const { for: place, headers } of HEADER_RULES) {
      expect(text).toContain(place);
      for (const { name, value } of headers) {
        expect(text).toContain(name);
        expect(text).toContain(value);
      }
    }
    expect(text).not.toMatch(/X-Frame-Options[": ]+(?:DENY|SAMEORIGIN)/i);
  });
  it('are told in the docs with the same values', () => {
    const docs = readFileSync(inProject('assets', 'docs', 'hosting.md'), 'utf8');
    expect(docs).toContain(FRAME_ANCESTORS);
    for (const [name] of files) expect(docs).toContain(name);
  });
});

describe('what is published', () => {
  it('has one version, in package.json and manifest.xml', () =>
    expect(readFileSync(inProject('manifest.xml'), 'utf8')).toContain(`<Version>${manifestVersion()}</Version>`));

  it('may not describe the functions otherwise under the same version', () => {
    const known = { version: '1.0.0', functions: 'a' };
    expect(recordFault(known, known)).toBeUndefined();
    expect(recordFault(known, { version: '1.0.1', functions: 'b' })).toBeUndefined();
    expect(recordFault(undefined, known)).toBeUndefined();
    expect(recordFault(known, { version: '1.0.0', functions: 'b' })).toMatch(/Raise version in package\.json/);
  });

  it('is in a language that the oldest engine reads', () => {
    expect(syntaxFault('export const a = b?.c ?? 1; await;')).toMatch(/^line 1/);
    expect(syntaxFault('export const a = async () => (await import("./b.js"))?.c ?? import.meta.url;')).toBeUndefined();
    expect(syntaxFault('class A { static { this.a ||= 1; } }')).toMatch(/^line 1/);
    expect(syntaxFault('/a/v.test("a")')).toMatch(/^line 1/);
  });
});
