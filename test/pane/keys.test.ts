import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, untilReady } from '../browser/browserPage';
import { RANGE_TRACKER } from '../browser/gradesBench';
import { showScreen, valuesOf } from '../browser/pane';
import { openBenchPage, type PaneAlone } from './benchPage';
import { plainWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser, { width: 320 });
  await bench.mount(plainWorkbook([RANGE_TRACKER]));
  await showScreen(bench, 'Check marks');
}, 120_000);
afterAll(() => browser.close());

const button = (name: string) => bench.pane.getByRole('button', { name, exact: true });
const focused = (): Promise<string> =>
  bench.office().evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
const press = (key: string): Promise<void> => bench.page.keyboard.press(key);

describe('by keyboard', () => {
  it('a mark is typed in the list, Enter goes to the button and presses it, and Esc leaves the preview with nothing written', async () => {
    await bench.pane.getByRole('textbox', { name: /^Mark or X of .*, F7$/ }).fill('12');
    await press('Enter');
    expect(await focused()).toBe('Write 1 mark');
    await press('Enter');
    await bench.pane.getByRole('region', { name: 'Preview' }).waitFor();
    await press('Escape');
    await bench.pane.getByRole('region', { name: 'Preview' }).waitFor({ state: 'detached' });
    expect(await valuesOf(bench, '11B DIT', 'F7')).toEqual([['']]);
    expect(await bench.pane.getByRole('textbox', { name: /F7$/ }).inputValue()).toBe('12');
  });

  it('a typed mark is written after its preview, and one Undo takes it back', async () => {
    await button('Write 1 mark').click();
    await bench.pane.getByRole('region', { name: 'Preview' }).getByRole('button', { name: 'Write 1 mark' }).click();
    await bench.pane.getByText('Wrote 1 mark.', { exact: true }).waitFor();
    await untilReady(bench.page);
    expect(await valuesOf(bench, '11B DIT', 'F7')).toEqual([[12]]);
    await button('Undo').click();
    await bench.pane.getByRole('textbox', { name: /F7$/ }).waitFor();
    expect(await valuesOf(bench, '11B DIT', 'F7')).toEqual([['']]);
    expect(await bench.pane.getByRole('textbox', { name: /F7$/ }).inputValue()).toBe('');
  });

  it('Esc leaves no field that is being typed in, and F1 opens the help', async () => {
    await bench.pane.getByRole('textbox', { name: /F7$/ }).fill('1');
    await press('Escape');
    expect(await bench.pane.getByRole('textbox', { name: /F7$/ }).inputValue()).toBe('1');
    const opened = bench.page.waitForEvent('popup');
    await press('F1');
    expect((await opened).url()).toContain('help');
  });
});
