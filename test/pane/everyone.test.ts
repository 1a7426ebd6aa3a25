import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, restMouse, untilReady } from '../browser/browserPage';
import { HAND_MADE, MARKS } from '../browser/importBench';
import { selectCell } from '../browser/pane';
import { textFaults } from '../browser/textFaults';
import { faultsForEverybody, openBenchPage, type PaneAlone } from './benchPage';
import { plainWorkbook } from './workbooks';

let browser: Browser;
let bench: PaneAlone;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openBenchPage(browser, { width: 320 });
  await openGraded();
}, 120_000);
afterAll(() => browser.close());

const GRADED = { ...HAND_MADE, series: { C1: '2025-06', C2: '2025-06', C3: '2025-01' } } as const;
const GRADE = '=BTEC.AWARD(F6:H6&"","DIT",{"2025-06","2025-06","2025-01"},"grade")';
/** Rows of lists are alike: so many of them are unfolded. */
const MOST_UNFOLDED = 6;

const setWidth = (width: number): Promise<void> => bench.page.setViewportSize({ width, height: 850 });

const menu = () => bench.pane.getByRole('navigation', { name: 'Screens' });

/** Every screen there is, as the menu has them: one that is added is looked at without a word here. */
const screens = async (): Promise<string[]> => {
  await bench.pane.getByRole('button', { name: 'Menu', exact: true }).click();
  const names = await menu()
    .getByRole('button')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('aria-label') ?? ''));
  await bench.page.keyboard.press('Escape');
  await menu().waitFor({ state: 'detached' });
  expect(names.length).toBeGreaterThan(3);
  return names;
};

const showUnfolded = async (screen: string): Promise<void> => {
  await bench.pane.getByRole('button', { name: 'Menu', exact: true }).click();
  await menu().getByRole('button', { name: screen, exact: true }).click();
  await bench.pane.getByRole('main', { name: screen, exact: true }).waitFor();
  await menu().waitFor({ state: 'detached' });
  await untilReady(bench.page);
  // Where the menu was a badge may lie, whose explanation would open.
  await restMouse(bench.page);
  await bench.pane.getByRole('main').evaluate(async (main, most) => {
    const folded = () => main.querySelector<HTMLElement>('button[aria-expanded="false"]:not([role=combobox])');
    for (let times = 0; times < most && folded() !== null; times += 1) {
      folded()?.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, MOST_UNFOLDED);
};

/** A graded class with its Why unfolded at the foot, as small as Excel makes the pane. */
const openGraded = async (): Promise<void> => {
  await bench.mount(plainWorkbook([GRADED, MARKS]));
  await bench.office().evaluate(
    (formula) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('11B DIT').getRange('L6').formulas = [[formula]];
        await context.sync();
      }),
    GRADE,
  );
  await selectCell(bench, '11B DIT', 'L6');
  await bench.pane.getByRole('region', { name: 'Why', exact: true }).getByRole('button', { expanded: false }).click();
};

/** What a pane of 320 px has left for its layout when Excel for Windows or a browser shows everything at 200 %. */
const ZOOMED = 160;

/** Doubles the size of letters and nothing else, as far as a web view could; or takes that back. */
const enlargeText = (isLarge: boolean): Promise<void> =>
  bench.office().evaluate((isDouble) => {
    const names = [...Array(10).keys()].flatMap((step) =>
      ['fontSizeBase', 'fontSizeHero', 'lineHeightBase', 'lineHeightHero'].map(
        (kind) => `--${kind}${(step + 1) * 100}`,
      ),
    );
    for (const themed of document.querySelectorAll<HTMLElement>('.fui-FluentProvider')) {
      for (const name of names) themed.style.removeProperty(name);
      if (!isDouble) continue;
      const theme = getComputedStyle(themed);
      const sizes = names.map((name) => [name, parseFloat(theme.getPropertyValue(name)) * 2] as const);
      for (const [name, size] of sizes) if (size > 0) themed.style.setProperty(name, `${size}px`);
    }
  }, isLarge);

const COLOURS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }, 'rgb(255, 255, 255)'],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, 'rgb(41, 41, 41)'],
  ['forced', { colorScheme: 'dark', forcedColors: 'active' }, undefined],
] as const;

const showColours = async ([, colours, background]: (typeof COLOURS)[number]): Promise<void> => {
  await bench.page.emulateMedia(colours);
  if (background === undefined) return;
  const provider = bench.pane.locator('.fui-FluentProvider').first();
  const painted = () => provider.evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect.poll(painted, { timeout: 10_000, interval: 50 }).toBe(background);
};

/** Each screen begins with the colours in which the one before it ended. */
let nextColours: readonly (typeof COLOURS)[number][] = COLOURS;

const inEveryColour = async (): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const [index, colours] of nextColours.entries()) {
    await showColours(colours);
    // What is not about colours is the same in all of them.
    const faults = await faultsForEverybody(bench.page, index === 0 ? 'all' : 'colours');
    found.push(...faults.map((fault) => `${colours[0]}: ${fault}`));
  }
  nextColours = [...nextColours].reverse();
  return found;
};

/** What is wrong once the pane has come to rest: a table learns of its new width, and that it has to scroll, a moment later. */
const faultsAtRest = async (tables: 'fit' | 'may scroll'): Promise<readonly string[]> => {
  let faults = await textFaults(bench.office(), tables);
  for (let times = 0; faults.length > 0 && times < 15; times += 1) {
    await bench.page.waitForTimeout(200);
    faults = await textFaults(bench.office(), tables);
  }
  return faults;
};

const inEverySize = async (): Promise<readonly string[]> => {
  const usual = await faultsAtRest('fit');
  await setWidth(ZOOMED);
  const zoomed = await faultsAtRest('may scroll');
  await setWidth(320);
  await enlargeText(true);
  const enlarged = await faultsAtRest('may scroll');
  await enlargeText(false);
  return [...usual, ...zoomed.map((fault) => `200 %: ${fault}`), ...enlarged.map((fault) => `large text: ${fault}`)];
};

describe('every screen', () => {
  it('has no accessibility fault in any colours, and text that can be read at 320 px and at 200 %', async () => {
    const faults: (readonly [string, readonly string[]])[] = [];
    for (const screen of await screens()) {
      await showUnfolded(screen);
      faults.push([screen, [...(await inEverySize()), ...(await inEveryColour())]]);
    }
    expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
  }, 480_000);
});
