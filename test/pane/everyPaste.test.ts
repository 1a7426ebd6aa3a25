import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/browserPage';
import { showScreen } from '../browser/pane';
import { pasteTable } from '../browser/pasteBench';
import { WORSE_PASTES } from '../browser/worsePastes';
import { openBenchPage, type PaneAlone } from './benchPage';
import { BLANK_WORKBOOK } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

const button = (name: string) => bench.pane.getByRole('button', { name, exact: true });

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser);
  await bench.mount(BLANK_WORKBOOK);
  await showScreen(bench, 'Tables');
  await button('Add a table').click();
});
afterAll(() => browser.close());

const given = (name: string): string =>
  readFileSync(new URL(`../data/converter-pastes/${name}`, import.meta.url), 'utf8');

/** What stands under the box: each table found with what is asked of it, or the sentence that there is none. */
const found = async (text: string, html = ''): Promise<readonly string[]> => {
  await pasteTable(bench, text, html);
  const main = bench.pane.getByRole('main');
  const titles = await main.getByRole('heading', { level: 2 }).allInnerTexts();
  const faults = await main
    .getByRole('list', { name: /can’t be used/ })
    .getByRole('listitem')
    .allInnerTexts();
  return [...titles.filter((title) => title !== 'Origin' && !/ no rows? of a table$/.test(title)), ...faults];
};

const WHOLE = '61 rows found.';

describe('every paste on the Tables screen', () => {
  it.each([
    ['1-tabs-with-headings.txt', WHOLE],
    ['3-descending-odd-spaces-footer.txt', WHOLE],
    ['4-side-by-side.txt', WHOLE],
    ['5-semicolons-titles.csv', 'Raw marks 0 to 60, up to 90 UMS.'],
    ['6-no-headings.txt', WHOLE],
  ])('%s is found whole', async (name, title) => {
    expect(await found(given(name))).toEqual([title]);
  });

  it('2-page-as-html.html is found whole with its title', async () => {
    expect(await found('', given('2-page-as-html.html'))).toEqual(['Raw marks 0 to 60, up to 90 UMS.']);
  });

  it('7-broken.txt is refused with its offending rows before anything is asked', async () => {
    expect(await found(given('7-broken.txt'))).toEqual([
      '62 rows found.',
      'Line 63 Raw mark “abc” is not a whole number from 0. Correct it.',
      'Raw marks missing from this table: 17. Every mark from 0 to 61 needs a row.',
      'Line 34 Raw mark 33 has 42 UMS, but a lower mark has 50. UMS never fall.',
    ]);
  });

  it.each([
    ['units in every cell', [WHOLE]],
    ['drawn with bars', [WHOLE]],
    ['pages with their own headings and blank lines', ['Raw marks 0 to 60, up to 90 UMS.']],
    ['no-break spaces and zeros in front', [WHOLE]],
    ['two tables one below the other', ['Raw marks 0 to 60, up to 90 UMS.', 'Raw marks 0 to 60, up to 90 UMS.']],
    ['a running number in front', [WHOLE]],
  ] as const)('%s are found whole too', async (name, titles) => {
    expect(await found(WORSE_PASTES[name])).toEqual(titles);
  });

  it('an error among the figures is named with its line', async () => {
    expect(await found(WORSE_PASTES['a whole sheet copied with errors in it'])).toEqual([
      WHOLE,
      expect.stringMatching(/^Line 14 .*#N\/A/),
    ]);
  });

  it('boundaries alone are no table, and the way to type them is offered', async () => {
    expect(await found(WORSE_PASTES['boundaries only'])).toEqual([]);
    await bench.pane.getByText('No table of raw marks and UMS was found.').waitFor();
    expect(await button('Type boundaries instead').isVisible()).toBe(true);
  });

  it('a class list is sent to Import', async () => {
    expect(await found(WORSE_PASTES['a class list'])).toEqual([]);
    await bench.pane.getByText('This looks like a list of learners.').waitFor();
    await button('Go to Import').click();
    await bench.pane.getByRole('main', { name: 'Import', exact: true }).waitFor();
    await bench.pane.getByText('No tracker is set up yet.').waitFor();
  });
});
