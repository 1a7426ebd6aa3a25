import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const dist = path.join(import.meta.dirname, '../../dist');
const address = inject('address');

const published = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const served = async (name: string): Promise<Buffer> => {
  const response = await fetch(`${address}/${name}`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

describe('what the trial workbook serves of the add-in', () => {
  it('is everything that is published', () => {
    expect(published).toEqual(
      expect.arrayContaining(['taskpane.html', 'functions.js', 'functions.json', 'manifest.xml', 'icons/icon-32.png']),
    );
  });

  it.each(published.filter((name) => name !== 'taskpane.html'))('is %s byte for byte', async (name) => {
    expect((await served(name)).equals(readFileSync(path.join(dist, name)))).toBe(true);
  });

  it('is taskpane.html but for the address of office.js and one script before it', async () => {
    const html = (await served('taskpane.html')).toString('utf8');
    const hostScript = '<script src="/trial/bridge.js"></script>';
    expect(html.split(hostScript)).toHaveLength(2);
    expect(html).toContain(`${hostScript}<script src="/officejs/office.js"></script>`);
    const asPublished = html
      .replace(hostScript, '')
      .replace('/officejs/', 'https://appsforoffice.microsoft.com/lib/1/hosted/');
    expect(asPublished).toBe(readFileSync(path.join(dist, 'taskpane.html'), 'utf8'));
  });

  it('is Microsoft’s script as it lies in the package', async () => {
    const packaged = readFileSync(path.join(dist, '../node_modules/@microsoft/office-js/dist/office.js'));
    expect((await served('officejs/office.js')).equals(packaged)).toBe(true);
  });
});
