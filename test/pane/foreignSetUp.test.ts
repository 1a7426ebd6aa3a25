import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { setUpXml, showScreen } from '../browser/pane';
import { openBenchPage, type PaneAlone } from './benchPage';
import { gradedWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;
const thrown: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser);
  bench.page.on('pageerror', ({ message }) => thrown.push(message));
});
afterAll(() => browser.close());

const NAMESPACE = 'urn:btec-grade-addin:setup';
const part = (text: string): string =>
  `<setup xmlns="${NAMESPACE}" version="1">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</setup>`;
const tracker = (id: string, wrong: object): object => ({
  ...(gradedWorkbook('Grades').setUp as { trackers: object[] }).trackers[0],
  id,
  ...wrong,
});
const SCREENS = [
  'Set up',
  'Tables',
  'Import',
  'Grades',
  'Mocks',
  'Check marks',
  'Moderation',
  'Results',
  'What next',
  'Share',
] as const;
const button = (name: string) => bench.pane.getByRole('button', { name });

const showEveryScreen = async (): Promise<void> => {
  for (const screen of SCREENS) {
    await showScreen(bench, screen);
    await untilReady(bench.page);
  }
};

const mount = (...setUpTexts: string[]) => bench.mount({ ...gradedWorkbook('Grades'), setUpXml: setUpTexts.map(part) });

describe('a set-up that somebody else wrote', () => {
  it('and that can’t be read is told above the screens, stays as it is, and is kept aside when asked to start anew', async () => {
    await mount('{"trackers":[');
    const [before] = await setUpXml(bench);
    const told = bench.pane.getByText('What the add-in keeps in this workbook can’t be read.');
    await told.waitFor();
    await showScreen(bench, 'Moderation');
    await told.waitFor();
    expect(await setUpXml(bench)).toEqual([before]);
    await button('Start anew and keep a copy').click();
    await told.waitFor({ state: 'detached' });
    const after = await bench.office().evaluate(() =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace('urn:btec-grade-addin:setup-aside');
        parts.load('items/id');
        await context.sync();
        const texts = parts.items.map((each) => each.getXml());
        await context.sync();
        return texts.map(({ value }) => value);
      }),
    );
    expect(after.join()).toContain('{"trackers":[');
    expect((await setUpXml(bench)).join()).not.toContain('{"trackers":[');
  });

  it('beside the one in use is told, stays through what is shown, and is deleted only when asked', async () => {
    await mount('{"screen":"Grades"}', '{"calculatedWith":"the other one"}');
    const told = bench.pane.getByText('This workbook holds two set-ups, as when two people save at once.');
    await told.waitFor();
    await showScreen(bench, 'Moderation');
    expect((await setUpXml(bench)).join()).toContain('the other one');
    await button('Delete the other').click();
    await told.waitFor({ state: 'detached' });
    const [xml = ''] = await setUpXml(bench);
    expect([xml.includes('the other one'), xml.includes('Moderation')]).toEqual([false, true]);
  });

  it('and that would keep every screen busy shows them all', async () => {
    const columns = Array.from({ length: 400 }, () => ({ role: 'mark C1', heading: 'Name', column: 16_383 }));
    const trackers = [
      tracker('fits', {}),
      tracker('wide', { headerRows: [0, 1e9] }),
      tracker('long', { learnerRows: [-1, 1e15], columns: 'no' }),
      tracker('many', { columns, table: undefined, headerRows: [0, 9], learnerRows: [10, 1_048_575], endsThere: true }),
      tracker('mocks', { mocks: [[[]]], sending: { C1: { standardisedOn: { '2025-06': 'x'.repeat(400) } } } }),
    ];
    await mount(JSON.stringify({ trackers, tracker: 'many', screen: '__proto__' }));
    await bench.pane.getByText('Of what the add-in keeps in this workbook, 2 entries can’t be read').waitFor();
    await showEveryScreen();
    await button('Delete what can’t be read').click();
    await bench.pane.getByText('2 entries can’t be read').waitFor({ state: 'detached' });
    const [xml = ''] = await setUpXml(bench);
    expect([xml.includes('"many"'), xml.includes('"wide"'), thrown]).toEqual([true, false, []]);
  });
});
