import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { bytesOf, launchBrowser, restMouse, untilReady } from './browserPage';
import { openSharedPane, selectCell, setCalculation, setUpXml, showScreen, valuesOf, type PaneBench } from './pane';

let bench: PaneBench;

const activeCell = (): Promise<string | null> => bench.page.locator('#active-cell').textContent();
const background = (): Promise<string> =>
  bench.pane
    .locator('.fui-FluentProvider')
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();

const conversion = (component: string, series: string) =>
  bench.pane
    .getByRole('list', { name: 'UMS tables held for Digital Information Technology' })
    .getByRole('listitem')
    .filter({ hasText: component })
    .filter({ hasText: series });

/** In the sample, raw mark 52 of DIT C1 2025-06 is 78 UMS in E237 of BTEC Tables; the first learner's mark is 52. */
const typeOverFirstLearnersUms = async (text: string): Promise<void> => {
  await selectCell(bench, 'BTEC Tables', 'E237');
  await expect.poll(activeCell).toBe('E237: 78');
  await bench.pane.getByRole('main').click({ position: { x: 2, y: 2 } });
  await bench.page.keyboard.press('Shift+F6');
  await bench.page.keyboard.type(text);
  await bench.page.keyboard.press('Enter');
  await untilReady(bench.page);
};

const firstLearner = (): Promise<unknown[][]> => valuesOf(bench, 'Marks', 'G2:L2');

describe('the pane beside the sample tracker', () => {
  beforeAll(async () => {
    bench = await openSharedPane();
    await showScreen(bench, 'Tables');
    await bench.pane.getByRole('button', { name: 'All of them: 15 tables' }).click();
  });

  it('says how many conversions are held, each with series, status, source and date', async () => {
    expect(await heading()).toBe('27 UMS tables held.');
    const words = await conversion('C1', 'May/June 2025').innerText();
    expect(words).toContain('May/June 2025');
    expect(words).toContain('Illustrative');
    expect(words).toContain('raw marks 0 to 60 · added 21/11/2026');
    expect(await bench.pane.getByText('Not affiliated with Pearson').count()).toBe(1);
    expect(await bench.pane.getByRole('region', { name: 'UMS scale' }).getByText('Unconfirmed').count()).toBe(1);
  });

  it('goes to a conversion’s rows', async () => {
    await conversion('C1', 'May/June 2025').getByRole('button', { name: 'May/June 2025', exact: true }).click();
    await expect.poll(activeCell).toBe('D185: 0');
  });

  it('explains a badge to someone who reaches it by keyboard', async () => {
    await restMouse(bench.page);
    await conversion('C1', 'May/June 2025').getByText('Illustrative').focus();
    const tooltip = bench.pane.getByRole('tooltip');
    await tooltip.waitFor();
    expect(await tooltip.innerText()).toContain('no grade from it is real');
  });

  it('follows Office’s theme when that changes', async () => {
    expect(await background()).toBe('rgb(255, 255, 255)');
    await bench.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(background, { timeout: 10_000 }).toBe('rgb(41, 41, 41)');
  });
});

describe('a table changed on the sheet', () => {
  beforeEach(async () => {
    bench = await openSharedPane();
    await showScreen(bench, 'Tables');
  });

  it('is followed by every grade that depends on it, without a reload, and remembered in the workbook', async () => {
    expect(await firstLearner()).toEqual([[78, 75, 107, 260, 'L2D', 7]]);
    const before = await setUpXml(bench);
    await typeOverFirstLearnersUms('79');
    expect(await firstLearner()).toEqual([[79, 75, 107, 261, 'L2D', 7]]);
    const after = await setUpXml(bench);
    expect(after.length).toBe(1);
    expect(after).not.toEqual(before);
  });

  it('to something unreadable is listed with its cell and a reason, and its conversion answers no more', async () => {
    await typeOverFirstLearnersUms('seventy');
    await expect.poll(heading).toBe('26 UMS tables held. 1 entry can’t be used.');
    const fault = bench.pane.getByRole('list', { name: 'Can’t be used' }).getByRole('listitem');
    expect(await fault.innerText()).toContain('seventy');
    expect((await valuesOf(bench, 'Marks', 'G2:I2'))[0]).toEqual(['#N/A', 75, 107]);
    await bench.page.keyboard.press('Control+Home');
    await fault.getByRole('button', { name: 'BTEC Tables E237' }).click();
    await expect.poll(activeCell).toBe('E237: seventy');
  });

  it('with manual calculation waits for the teacher, who is told', async () => {
    await setCalculation(bench, 'Manual');
    await typeOverFirstLearnersUms('79');
    const recalculate = bench.pane.getByRole('button', { name: 'Recalculate now' });
    await recalculate.waitFor();
    expect((await firstLearner())[0]?.[0]).toBe(78);
    await recalculate.click();
    await recalculate.waitFor({ state: 'detached' });
    await untilReady(bench.page);
    expect(await firstLearner()).toEqual([[79, 75, 107, 261, 'L2D', 7]]);
  });

  it('while nobody calculated is made good when the file is opened again', async () => {
    await setCalculation(bench, 'Manual');
    await typeOverFirstLearnersUms('79');
    await bench.pane.getByRole('button', { name: 'Recalculate now' }).waitFor();
    const before = await setUpXml(bench);
    const [download] = await Promise.all([
      bench.page.waitForEvent('download'),
      bench.page.getByRole('button', { name: 'Save' }).click(),
    ]);
    const buffer = await bytesOf(download);
    bench = await openSharedPane();
    await bench.page.locator('input[type=file]').setInputFiles({ name: 'stale.xlsx', mimeType: '', buffer });
    await untilReady(bench.page);
    await expect.poll(firstLearner).toEqual([[79, 75, 107, 261, 'L2D', 7]]);
    await expect.poll(() => setUpXml(bench)).not.toEqual(before);
  });
});

describe('a workbook without tables', () => {
  it('gets the exact headings to make one, and the table is found as soon as it has its name', async () => {
    bench = await openSharedPane();
    await bench.page.getByRole('button', { name: 'New' }).click();
    await untilReady(bench.page);
    await showScreen(bench, 'Tables');
    await expect.poll(heading).toBe('No UMS tables held yet.');
    const headings = 'Subject · Component · Series · Raw · UMS · Grade · Status · Source · Added';
    await bench.pane.getByRole('button', { name: 'Add a UMS table on the sheet' }).click();
    expect(await bench.pane.getByText(headings, { exact: true }).isVisible()).toBe(true);
    await bench.office().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const rows = [0, 20, 40, 60, 90].map((ums, raw) => ['DIT', 'C1', '2024-06', raw, ums]);
        sheet.getRange('A1:E6').values = [['Subject', 'Component', 'Series', 'Raw', 'UMS'], ...rows];
        sheet.getRange('H1').formulas = [['=BTEC.UMS(3,"DIT","C1","2024-06")']];
        await context.sync();
        const table = sheet.tables.add('A1:E6', true);
        await context.sync();
        table.name = 'BTEC_Tables';
        await context.sync();
        sheet.getRange('H2').select();
        await context.sync();
      }),
    );
    await expect.poll(heading).toBe('1 UMS table held.');
    await expect.poll(() => valuesOf(bench, 'Sheet1', 'H1')).toEqual([[60]]);
  });
});

describe('the pane outside Excel', () => {
  it('says how to open it', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(`${inject('address')}/taskpane.html`);
    await page.getByRole('heading', { name: 'Open this in Excel.' }).waitFor();
    expect(await page.getByRole('button', { name: 'Menu' }).count()).toBe(0);
    await browser.close();
  });
});
