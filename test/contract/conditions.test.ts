import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrialWith, type OpenTrial } from './openTrial';

const writeOne = ({ pane }: OpenTrial, delayForCellEdit = false): Promise<string> =>
  pane.evaluate(
    (delay) =>
      Excel.run({ delayForCellEdit: delay }, async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];
        await context.sync();
        return 'written';
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    delayForCellEdit,
  );

const supports = ({ pane }: OpenTrial, sets: readonly (readonly [string, string])[]): Promise<boolean[]> =>
  pane.evaluate(
    (asked) => asked.map(([name, version]) => Office.context.requirements.isSetSupported(name, version)),
    sets,
  );

describe('the trial workbook’s Excel', () => {
  let trial: OpenTrial;
  beforeAll(async () => {
    trial = await openTrialWith('');
  });
  afterAll(async () => {
    await trial.close();
  });

  it('is British, is Excel, and has all sets it plays', async () => {
    expect(await writeOne(trial)).toBe('written');
    const office = await trial.pane.evaluate(() => [Office.context.displayLanguage, String(Office.context.host)]);
    expect(office).toEqual(['en-GB', 'Excel']);
    const sets = [
      ['ExcelApi', '1.17'],
      ['ExcelApi', '1.18'],
      ['SharedRuntime', '1.1'],
      ['CustomFunctionsRuntime', '1.4'],
    ] as const;
    expect(await supports(trial, sets)).toEqual([true, false, true, true]);
  });

  it('refuses writing to a protected sheet until it is unprotected', async () => {
    const protect = (on: boolean): Promise<boolean> =>
      trial.pane.evaluate(
        (wanted) =>
          Excel.run(async (context) => {
            const { protection } = context.workbook.worksheets.getItem('Sheet1');
            if (wanted) protection.protect();
            else protection.unprotect();
            protection.load('protected');
            await context.sync();
            return protection.protected;
          }),
        on,
      );
    expect(await protect(true)).toBe(true);
    expect(await writeOne(trial)).toBe('AccessDenied');
    expect(await protect(false)).toBe(false);
    expect(await writeOne(trial)).toBe('written');
  });

  it('refuses while a cell is edited, unless the add-in would rather wait', async () => {
    await trial.page.evaluate(() => window.trialHost?.change({ isEditing: true }));
    expect(await writeOne(trial)).toBe('InvalidOperationInCellEditMode');
    const waiting = writeOne(trial, true);
    // Requests arrive in their order: when this one has been refused, the one before it waits.
    expect(await writeOne(trial)).toBe('InvalidOperationInCellEditMode');
    await trial.page.evaluate(() => window.trialHost?.change({ isEditing: false }));
    expect(await waiting).toBe('written');
  });

  it('refuses requests and answers above 5 MB where that is switched on', async () => {
    await trial.page.evaluate(() => window.trialHost?.change({ isPayloadLimited: true }));
    const codes = await trial.pane.evaluate(async () => {
      const codeOf = (error: unknown): string => (error as OfficeExtension.Error).code;
      const part = `<a xmlns="urn:trial:large">${'x'.repeat(3 * 1024 * 1024)}</a>`;
      const add = (count: number): Promise<string> =>
        Excel.run(async (context) => {
          for (let each = 0; each < count; each += 1) context.workbook.customXmlParts.add(part);
          await context.sync();
          return 'written';
        }).catch(codeOf);
      const codes = [await add(2), await add(1), await add(1)];
      const read = await Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace('urn:trial:large');
        parts.load('items/id');
        await context.sync();
        for (const each of parts.items) each.getXml();
        await context.sync();
        return 'read';
      }).catch(codeOf);
      return [...codes, read];
    });
    await trial.page.evaluate(() => window.trialHost?.change({ isPayloadLimited: false }));
    expect(codes).toEqual([
      'RequestPayloadSizeLimitExceeded',
      'written',
      'written',
      'ResponsePayloadSizeLimitExceeded',
    ]);
  });

  it('refuses dialogs and the older ways to the document', async () => {
    const statuses = await trial.pane.evaluate(async () => {
      const dialog = await new Promise<string>((resolve) => {
        Office.context.ui.displayDialogAsync('https://localhost:3000/help/', {}, ({ status }) =>
          resolve(String(status)),
        );
      });
      const selected = await new Promise<string>((resolve) => {
        const text = Office.CoercionType.Text;
        Office.context.document.getSelectedDataAsync(text, ({ status }) => resolve(String(status)));
      });
      return { dialog, selected };
    });
    expect(statuses).toEqual({ dialog: 'failed', selected: 'failed' });
  });

  it('has Office’s colours, light and dark, which Office.js reads again after five seconds', async () => {
    const background = (): Promise<string> => trial.pane.evaluate(() => Office.context.officeTheme.bodyBackgroundColor);
    expect(await background()).toBe('#ffffff');
    await trial.page.evaluate(() => window.trialHost?.setBrightness('dark'));
    await expect.poll(background, { timeout: 8_000, interval: 500 }).toBe('#262626');
  });
});

describe('an Excel that has what the manifest requires and no more, with a pane that is not seen', () => {
  let trial: OpenTrial;
  beforeAll(async () => {
    trial = await openTrialWith('?host=minimal&timers=slow');
  });
  afterAll(async () => {
    await trial.close();
  });

  it('has the required sets only', async () => {
    const sets = [
      ['ExcelApi', '1.13'],
      ['ExcelApi', '1.14'],
      ['CustomFunctionsRuntime', '1.3'],
      ['CustomFunctionsRuntime', '1.4'],
    ] as const;
    expect(await supports(trial, sets)).toEqual([true, false, true, false]);
  });

  it('has timers that take a second at least', async () => {
    const waited = await trial.pane.evaluate(async () => {
      const from = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 0));
      return performance.now() - from;
    });
    expect(waited).toBeGreaterThanOrEqual(990);
  });
});
