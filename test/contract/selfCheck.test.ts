import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../src/markbook/edits/edit';
import { openTrial, type OpenTrial } from './openTrial';
import type {} from './paneCode';
import { withPaneCode } from './withPaneCode';

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
  await withPaneCode(trial.pane);
});
afterAll(() => trial.close());

/** What Excel itself answered, by what was asked, as somebody brought it back. */
const ofExcel = JSON.parse(
  readFileSync(new URL('../data/self-check-of-excel.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;

const escaped = (text: string): string => text.replaceAll('|', String.raw`\|`);

const page = (rows: readonly (readonly string[])[]): string =>
  [
    '# What the trial workbook and Excel answer to the self-check',
    '',
    'Made by a test (`test/contract/selfCheck.test.ts`, updated with `-u`): the self-check under Set up, run in the trial workbook.',
    'Beside it what Excel answered, from `test/data/self-check-of-excel.json`; nobody has brought an answer back yet where it says so.',
    '',
    '| question | asked | trial workbook | Excel |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ([question = '', asked = '', answer = '']) =>
        `| ${question} | ${escaped(asked)} | ${escaped(answer)} | ${asked === '' ? '' : escaped(ofExcel[asked] ?? 'not asked yet')} |`,
    ),
    '',
  ].join('\n');

const sheetNames = (): Promise<readonly string[]> =>
  trial.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );

describe('the self-check in the trial workbook', () => {
  let edits: readonly Edit[] = [];

  it('asks on sheets of its own and leaves none of them', async () => {
    const before = await sheetNames();
    const found = await trial.pane.evaluate(() =>
      window.paneCode?.selfCheck({ edition: '1.0.0', day: '2026-11-30' }, () => undefined),
    );
    edits = found?.ok === true ? found.value : [];
    expect(edits.map(({ kind }) => kind)).toEqual(['add-sheet', 'cells']);
    expect(await sheetNames()).toEqual(before);
  });

  it('answers as the docs say, beside what Excel answered', async () => {
    const report = edits.flatMap((edit) => (edit.kind === 'cells' ? edit.after : [])) as readonly (readonly string[])[];
    const rows = report.slice(report.findIndex(([first]) => first === 'Question') + 1);
    expect(rows.length).toBeGreaterThan(30);
    const ofRelied = rows.slice(rows.findIndex(([question]) => question?.startsWith('18.')));
    expect(ofRelied.map(([, asked, answer]) => [asked, answer])).toEqual(
      ofRelied.map(([, asked]) => [asked, 'as relied on']),
    );
    expect(ofRelied.length).toBeGreaterThan(10);
    await expect(page(rows)).toMatchFileSnapshot('../../assets/docs/self-check.md');
  });

  it('is written to a sheet of its own, twice to two', async () => {
    const applied = await trial.pane.evaluate(
      (given) => window.paneCode?.applyEdits(given, { tell: () => undefined, isStopped: () => false }),
      edits as never,
    );
    expect(applied).toMatchObject({ ok: true });
    expect(await sheetNames()).toContain('BTEC self-check');
  });
});
