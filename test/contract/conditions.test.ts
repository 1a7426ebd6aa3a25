import { afterEach, describe, expect, it } from 'vitest';
import { openTrial, type OpenTrial } from './openTrial';

let trial: OpenTrial | undefined;
afterEach(async () => {
  await trial?.close();
});

const opened = async (switches?: string): Promise<OpenTrial> => {
  trial = await openTrial(switches);
  return trial;
};

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

describe('the conditions of other Excels', () => {
  it('are absent unless asked for: one may write, in British, with all sets', async () => {
    const open = await opened();
    expect(await writeOne(open)).toBe('written');
    const office = await open.pane.evaluate(() => ({
      language: Office.context.displayLanguage,
      sets: ['ExcelApi 1.17', 'ExcelApi 1.18', 'SharedRuntime 1.1', 'CustomFunctionsRuntime 1.4'].map((set) => {
        const [name = '', version = ''] = set.split(' ');
        return Office.context.requirements.isSetSupported(name, version);
      }),
      host: Office.context.host,
    }));
    expect(office).toEqual({ language: 'en-GB', sets: [true, false, true, true], host: 'Excel' });
  });

  it('hold what the manifest requires and no more', async () => {
    const { pane } = await opened('?host=minimal');
    const sets = await pane.evaluate(() =>
      ['1.13', '1.14'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
    );
    expect(sets).toEqual([true, false]);
  });

  it('refuse writing to a protected sheet until it is unprotected', async () => {
    const open = await opened();
    const protect = (on: boolean): Promise<boolean> =>
      open.pane.evaluate(
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
    expect(await writeOne(open)).toBe('AccessDenied');
    expect(await protect(false)).toBe(false);
    expect(await writeOne(open)).toBe('written');
  });

  it('refuse while a cell is edited, unless the add-in would rather wait', async () => {
    const open = await opened();
    await open.page.evaluate(() => window.trialHost?.change({ isEditing: true }));
    expect(await writeOne(open)).toBe('InvalidOperationInCellEditMode');
    const waiting = writeOne(open, true);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await open.page.evaluate(() => window.trialHost?.change({ isEditing: false }));
    expect(await waiting).toBe('written');
  });

  it('refuse requests and answers above 5 MB', async () => {
    const { pane } = await opened('?limit=5MB');
    const codes = await pane.evaluate(async () => {
      const codeOf = (error: unknown): string => (error as OfficeExtension.Error).code;
      const large = await Excel.run(async (context) => {
        const text = 'x'.repeat(30_000);
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200');
        range.values = Array.from({ length: 200 }, () => [text]);
        await context.sync();
        return 'written';
      }).catch(codeOf);
      const small = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200');
        for (let part = 0; part < 2; part += 1) {
          range.getRow(part * 100).getResizedRange(99, 0).values = Array.from({ length: 100 }, () => [
            'y'.repeat(29_000),
          ]);
          await context.sync();
        }
        range.load('values');
        await context.sync();
        return 'read';
      }).catch(codeOf);
      return { large, small };
    });
    expect(codes).toEqual({ large: 'RequestPayloadSizeLimitExceeded', small: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('give the pane slow timers', async () => {
    const { pane } = await opened('?timers=slow');
    const waited = await pane.evaluate(async () => {
      const from = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 0));
      return performance.now() - from;
    });
    expect(waited).toBeGreaterThanOrEqual(999);
  });

  it('give Office’s colours, light and dark', async () => {
    const { page, pane } = await opened();
    const background = (): Promise<string> => pane.evaluate(() => Office.context.officeTheme.bodyBackgroundColor);
    expect(await background()).toBe('#ffffff');
    await page.evaluate(() => window.trialHost?.setBrightness('dark'));
    await new Promise((resolve) => setTimeout(resolve, 5_100));
    expect(await background()).toBe('#262626');
  });

  it('refuse dialogs and the older ways to the document', async () => {
    const { pane } = await opened();
    const statuses = await pane.evaluate(async () => {
      const dialog = await new Promise<string>((resolve) => {
        Office.context.ui.displayDialogAsync('https://localhost:3000/help/', {}, ({ status }) => resolve(String(status)));
      });
      const selected = await new Promise<string>((resolve) => {
        Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, ({ status }) => resolve(String(status)));
      });
      return { dialog, selected };
    });
    expect(statuses).toEqual({ dialog: 'failed', selected: 'failed' });
  });
});
