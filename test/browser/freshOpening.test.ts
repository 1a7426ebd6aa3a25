import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf, partsOf } from '../trial/xlsx/parts';
import { bytesOf, launchBrowser, untilReady } from './browserPage';
import { openPane, setUpXml, valuesOf, type PaneBench } from './pane';

let browser: Browser;
let bench: PaneBench;
let saved: Record<string, string>;
let marks: string;
let tables: string;

const open = async (changed: Readonly<Record<string, string>>): Promise<void> => {
  const buffer = Buffer.from(fileOf({ ...saved, ...changed }));
  await bench.page.locator('input[type=file]').setInputFiles({ name: 'class.xlsx', mimeType: '', buffer });
  await untilReady(bench.page);
};
const partWith = (text: string): string => Object.entries(saved).find(([, xml]) => xml.includes(text))?.[0] ?? '';
/** The first learner's C1 UMS is 78 for raw mark 52, in E237 of BTEC Tables. */
const firstUms = async (): Promise<unknown> => (await valuesOf(bench, 'Marks', 'G2'))[0]?.[0];
const withCell = (path: string, address: string, value: string): Record<string, string> => {
  const before = saved[path] ?? '';
  const after = before.replace(new RegExp(`(<c r="${address}"[^>]*>(?:<f.*?</f>)?<v>)78(?=</v>)`), `$1${value}`);
  expect(after).not.toBe(before);
  return { [path]: after };
};

/** The page itself calculates nothing on opening here, as Excel leaves add-in cells alone. */
beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openPane(browser, '?opening=saved');
  const [download] = await Promise.all([
    bench.page.waitForEvent('download'),
    bench.page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  saved = partsOf(new Uint8Array(await bytesOf(download)));
  marks = partWith('_xldudf_BTEC_QUALGRADE');
  tables = partWith('<c r="E1281"');
});
afterAll(() => browser.close());

describe('a file opened where saved results stand', () => {
  it('keeps them when its tables are the ones they were calculated with', async () => {
    await open(withCell(marks, 'G2', '11'));
    expect(await firstUms()).toBe(11);
  });

  it('has its grades calculated again when its tables were changed elsewhere', async () => {
    await open(withCell(tables, 'E237', '79'));
    expect(await firstUms()).toBe(79);
    expect((await setUpXml(bench))[0]).toContain('calculatedWith');
  });

  it('has them calculated again when nothing says with which tables they were calculated', async () => {
    const part = partWith('calculatedWith');
    await open({
      ...withCell(marks, 'G2', '11'),
      [part]: (saved[part] ?? '').replace(/"calculatedWith":"[^"]*"/, '"calculatedWith":"0.0.1 0"'),
    });
    expect(await firstUms()).toBe(78);
  });
});
