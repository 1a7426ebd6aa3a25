import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { checkHost } from '../../.config/hosting/checkHost.mjs';
import { ADDRESSED, letter, PLACEHOLDER } from '../../.config/release/letter.mjs';
import { releaseFiles, releaseZip } from '../../.config/release/releaseZip.mjs';
import { DEVELOPER_ORIGIN, inProject } from '../../.config/scripts/project.mjs';
import { launchBrowser } from './browserPage';

const files = releaseFiles(PLACEHOLDER);
const { zip, checksum } = releaseZip(files);
const unpacked = unzipSync(zip);

/** A plain static server, with the headers that the file `_headers` in dist/host/ says and nothing of its own. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.xml': 'text/xml',
};
const rules = strFromU8(unpacked['dist/host/_headers'] ?? new Uint8Array())
  .split(/\n(?=\/)/u)
  .filter((part) => part.startsWith('/'))
  .map((part) => {
    const [place = '', ...lines] = part.trim().split('\n');
    return { place, headers: lines.map((line) => line.trim().split(/: (.*)/su) as [string, string]) };
  });
const headersOf = (address: string): Record<string, string> =>
  Object.fromEntries(
    rules
      .filter(({ place }) => (place.endsWith('*') ? address.startsWith(place.slice(0, -1)) : address === place))
      .flatMap(({ headers }) => headers.map(([name, value]) => [name, value])),
  );
const server = http.createServer((request, response) => {
  const address = request.url ?? '/';
  const file = unpacked[`dist${address}`];
  const type = TYPES[path.extname(address)] ?? 'application/octet-stream';
  response.writeHead(file === undefined ? 404 : 200, { ...headersOf(address), 'content-type': type });
  response.end(file === undefined ? 'none' : addressed(address, Buffer.from(file)));
});
/** Puts the school's own address into the files that the letter names, as the network manager does. */
const addressed = (address: string, file: Buffer): Buffer =>
  ADDRESSED.includes(address.slice(1)) ? Buffer.from(file.toString('utf8').replaceAll(DEVELOPER_ORIGIN, origin)) : file;

let origin = '';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await browser.close();
});

describe('a release', () => {
  it('is the same zip for the same files, byte for byte', () => {
    const again = releaseZip(new Map([...releaseFiles(PLACEHOLDER)]));
    expect(again.checksum).toBe(checksum);
    expect(Buffer.compare(Buffer.from(again.zip), Buffer.from(zip))).toBe(0);
  });

  it('holds all of dist/, what goes along, and a checksum for each file', () => {
    const listed = strFromU8(unpacked['checksums.txt'] ?? new Uint8Array())
      .trim()
      .split('\n')
      .map((line) => line.split('  ') as [string, string]);
    expect(listed.map(([, name]) => name)).toEqual(Object.keys(unpacked).filter((name) => name !== 'checksums.txt'));
    for (const [hash, name] of listed)
      expect(
        createHash('sha256')
          .update(unpacked[name] ?? '')
          .digest('hex'),
        name,
      ).toBe(hash);
    expect(Object.keys(unpacked)).toEqual(
      expect.arrayContaining([
        'dist/taskpane.html',
        'dist/manifest.xml',
        'dist/host/web.config',
        'letter.html',
        'CHANGELOG.md',
        'assets/examples/gradeCsv.mjs',
      ]),
    );
  });

  it('on a plain server with the headers it brings is as Excel needs it', async () => {
    const { looked, faults, remarks } = await checkHost(origin);
    expect([faults, remarks]).toEqual([[], []]);
    expect(looked).toBeGreaterThan(10);
  });

  it('names the school’s address in no other file than the letter says', () => {
    const named = Object.entries(unpacked)
      .filter(([name, bytes]) => name.startsWith('dist/') && strFromU8(bytes).includes(DEVELOPER_ORIGIN))
      .map(([name]) => name.slice('dist/'.length));
    expect(ADDRESSED).toEqual(expect.arrayContaining(named));
    expect(readFileSync(inProject('dist', 'manifest.xml'), 'utf8')).toContain(DEVELOPER_ORIGIN);
  });

  it('has a letter of one page, which names every file for a web server', async () => {
    const page = await browser.newPage();
    await page.setContent(letter(PLACEHOLDER));
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    await page.close();
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    for (const name of Object.keys(unpacked).filter((each) => each.startsWith('dist/host/')))
      expect(letter(PLACEHOLDER)).toContain(`<code>${path.basename(name)}</code>`);
  });
});
