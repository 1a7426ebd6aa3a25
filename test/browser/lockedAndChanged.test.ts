import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { untilReady } from './browserPage';
import { openGradedTracker, openPlainTracker, RANGE_TRACKER } from './gradesBench';
import { openSharedPane, showScreen, valuesOf, wholeBook, type PaneBench } from './pane';

let bench: PaneBench;

beforeAll(async () => {
  bench = await openSharedPane();
});

const SERIES = { C1: '2025-06', C2: '2025-06', C3: '2026-01' } as const;

const heading = (): Promise<string | null> => bench.pane.getByRole('heading', { level: 1 }).textContent();
const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });
const said = async (words: string): Promise<void> => {
  await bench.pane.getByRole('region', { name: 'Last change' }).getByText(words, { exact: true }).waitFor();
  await untilReady(bench.page);
};

/** What a colleague does. */
const colleague = async (
  sheet: string,
  cells: Readonly<Record<string, readonly (readonly unknown[])[]>>,
): Promise<void> => {
  await bench.office().evaluate(
    ([name, given]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        for (const [address, entries] of Object.entries(given)) {
          worksheet.getRange(address).formulas = entries.map((row) => [...row]);
        }
        await context.sync();
      }),
    [sheet, cells] as const,
  );
};

/** While they are off, Excel tells the add-in of nothing: neither of a change nor of the calculation after it. */
const switchEvents = async (isOn: boolean): Promise<void> => {
  await untilReady(bench.page);
  await bench.office().evaluate(
    (on) =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = on;
        await context.sync();
      }),
    isOn,
  );
};

const protect = (sheet: string, isOn: boolean): Promise<void> =>
  bench.office().evaluate(
    ([name, on]) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem(name);
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      }),
    [sheet, isOn] as const,
  );

/** Longer than the pane rests before it reads a sheet again, as after a refusal. */
const READ_AGAIN = 2_000;

/** Two learners change places, as when a class is sorted, before Excel tells the add-in of it. */
const swappedUnseen = async (sheet: string, one: string, other: string): Promise<void> => {
  await bench.page.waitForTimeout(READ_AGAIN);
  const rows = [await valuesOf(bench, sheet, one), await valuesOf(bench, sheet, other)] as const;
  await switchEvents(false);
  await colleague(sheet, { [one]: rows[1], [other]: rows[0] });
};

describe('the grades of a class', () => {
  beforeAll(async () => {
    await openPlainTracker(bench, [{ ...RANGE_TRACKER, series: SERIES }]);
    await button('Write the formulas').click();
  }, 120_000);

  it('are not written to a protected sheet, and are once it is unprotected', async () => {
    await button('Write 160 formulas').waitFor();
    await button(/^Cell by cell/).click();
    await protect('11B DIT', true);
    const before = await wholeBook(bench);
    await button('Write 160 formulas').click();
    await said('The sheet “11B DIT” is protected. Unprotect it on the Review tab, then try again.');
    expect(await wholeBook(bench)).toEqual(before);
    await protect('11B DIT', false);
  });

  it('are not written beside the wrong learner where the class was sorted unseen; pressed again, they are right', async () => {
    await swappedUnseen('11B DIT', 'A8:H8', 'A12:H12');
    const before = await wholeBook(bench);
    await button('Write 160 formulas').click();
    await said('Nothing was written: changed since the preview: 11B DIT A8, A12, B8, B12. Look again.');
    await switchEvents(true);
    expect(await wholeBook(bench)).toEqual(before);
    await expect
      .poll(() => bench.pane.getByRole('listitem').filter({ hasText: 'K8' }).innerText())
      .toContain('GRZELAK');
    await button('Write 160 formulas').click();
    await said('Wrote 160 formulas to columns K to O.');
  });

  it('are taken back but for what a colleague changed since, which is named', async () => {
    await colleague('11B DIT', { O9: [['theirs']] });
    await button('Undo').click();
    await said('Undone. It left a cell changed since: 11B DIT O9.');
    expect(await valuesOf(bench, '11B DIT', 'K8:O9')).toEqual([
      ['', '', '', '', ''],
      ['', '', '', '', 'theirs'],
    ]);
  });
});

describe('the ledger', () => {
  it('waits for the end of an edit in the grid and says how to end it', async () => {
    await showScreen(bench, 'What next');
    await button(/^Put \d+ sittings into the record$/).click();
    await button(/^Write \d+ sittings$/).waitFor();
    await bench.page.evaluate(() => window.trialHost?.change({ isEditing: true }));
    await button(/^Write \d+ sittings$/).click();
    await bench.pane.getByText('If a cell is being edited, press Enter or Esc in the sheet.').waitFor();
    await bench.page.evaluate(() => window.trialHost?.change({ isEditing: false }));
    const told = await bench.pane.getByText(/^Wrote \d+ sittings to the record\.$/).innerText();
    await untilReady(bench.page);
    const rows = await valuesOf(bench, 'BTEC Sittings', 'A2:A200');
    expect(told).toBe(`Wrote ${rows.filter(([learner]) => learner !== '').length} sittings to the record.`);
  });
});

describe('values in place of formulas', () => {
  /** The button pressed again, once the sheet was read anew: what is said then. */
  const pressed = async (): Promise<string> => {
    if ((await button('Freeze 160 formulas').count()) > 0) await button('Freeze 160 formulas').click();
    return bench.pane.getByRole('region', { name: 'Last change' }).innerText();
  };

  it('are not frozen beside the wrong learner where the class was sorted unseen, and are for the right one then', async () => {
    await openGradedTracker(bench, 'Share');
    await button('Freeze to values').click();
    await button('Freeze 160 formulas').waitFor();
    await swappedUnseen('Marks', 'A7:K7', 'A10:K10');
    const before = await wholeBook(bench);
    await button('Freeze 160 formulas').click();
    await said('Nothing was written: changed since the preview: Marks L7, L10, M7 and 7 more. Look again.');
    await switchEvents(true);
    expect(await wholeBook(bench)).toEqual(before);
    await expect.poll(pressed, { interval: 1_500, timeout: 20_000 }).toContain('Froze 160 formulas;');
    await untilReady(bench.page);
    expect((await wholeBook(bench))['Marks']?.values).toEqual(before['Marks']?.values);
  }, 120_000);
});

describe('a class whose sheet was renamed', () => {
  it('is said to be gone on every screen, and goes on where it is now', async () => {
    await bench.page.getByRole('button', { name: 'New' }).click();
    await untilReady(bench.page);
    await bench.office().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('11B');
        sheet.getRange('A1:E3').values = [
          ['Cand No', 'Name', 'C1', 'C2', 'C3'],
          ['0101', 'ASH: Ann', 12, 30, 22],
          ['0102', 'BIRCH: Bo', 30, 'X', 44],
        ];
        sheet.activate();
        await context.sync();
      }),
    );
    await button('I have a tracker').click();
    await bench.pane.getByRole('combobox', { name: 'Subject' }).selectOption('DIT');
    await button('Use this tracker').click();
    await expect.poll(heading).toBe('DIT · 11B: 2 learners.');
    await showScreen(bench, 'Grades');
    await bench.office().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('11B').name = '11B 2027';
        await context.sync();
      }),
    );
    await expect.poll(heading).toBe('There is no sheet “11B” any more.');
    await button('Use “11B 2027”').click();
    await expect.poll(heading).toMatch(/^0 of 2 graded\./);
    await showScreen(bench, 'Set up');
    await expect.poll(heading).toBe('DIT · 11B 2027: 2 learners.');
  });
});
