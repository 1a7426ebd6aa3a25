import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bytesOf, launchBrowser, untilReady } from './browserPage';
import { openPane, openSharedPane, valuesOf, type PaneBench } from './pane';

const graded = path.join(import.meta.dirname, '../data/tracker-graded.xlsx');

let bench: PaneBench;

const write = async (sheet: string, address: string, values: unknown[][]): Promise<void> => {
  await bench.office().evaluate(
    ([ofSheet, ofAddress, cells]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(ofSheet).getRange(ofAddress).values = cells;
        await context.sync();
      }),
    [sheet, address, values] as [string, string, unknown[][]],
  );
  await untilReady(bench.page);
};
const startNew = async (): Promise<void> => {
  await bench.page.getByRole('button', { name: 'New', exact: true }).click();
  await untilReady(bench.page);
};
const open = async (name: string, buffer: Buffer): Promise<void> => {
  await bench.page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  await untilReady(bench.page);
};
const saved = async (): Promise<Buffer> => {
  const [download] = await Promise.all([
    bench.page.waitForEvent('download'),
    bench.page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  return bytesOf(download);
};

beforeAll(async () => {
  bench = await openSharedPane();
});

describe('the grid', () => {
  beforeEach(startNew);

  it('compares texts by their letters, and knows wildcards where Excel does', async () => {
    await write('Sheet1', 'A1:A3', [['L2D'], ['L2D*'], ['l2m']]);
    const formulas: [formula: string, result: unknown][] = [
      ['=A1="L2D*"', false],
      ['=A1<>"L2D*"', true],
      ['=A3="L2M"', true],
      ['=SWITCH(A1,"L2*","any","L2D","this")', 'this'],
      ['=XLOOKUP("L2*",A1:A3,A1:A3,"none")', 'none'],
      ['=XLOOKUP("L2*",A1:A3,A1:A3,"none",2)', 'L2D'],
      ['=XMATCH("L2D*",A1:A3)', 2],
      ['=SUMPRODUCT(--(A1:A3="L2D*"))', 1],
      ['=ROWS(FILTER(A1:A3,A1:A3="L2D*"))', 1],
      ['=COUNTIF(A1:A3,"L2D*")', 2],
      ['=COUNTIF(A1:A3,"L2D~*")', 1],
      ['=MATCH("L2D*",A1:A3,0)', 1],
      ['=VLOOKUP("*M",A1:A3,1,FALSE)', 'l2m'],
    ];
    await write(
      'Sheet1',
      `C1:C${formulas.length}`,
      formulas.map(([formula]) => [formula]),
    );
    const results = await valuesOf(bench, 'Sheet1', `C1:C${formulas.length}`);
    expect(results.map(([result], index) => [formulas[index]?.[0], result])).toEqual(formulas);
  });

  it('keeps blank, 0, "1" and errors apart however often a column was compared before', async () => {
    await write('Sheet1', 'A1:A5', [[''], [0], ["'1"], [1], ['=1/0']]);
    const formulas: [formula: string, result: unknown][] = [
      ['=SUM(--(A1:A2=""))', 1],
      ['=SUM(--(A1:A2=0))', 2],
      ['=IF(A2="","blank","0")', '0'],
      ['=IF(A1="","blank","0")', 'blank'],
      ['=SUM(--(A3:A4=1))', 1],
      ['=SUM(--(A3:A4="1"))', 1],
      ['=IF(A5="x","same","other")', '#DIV/0!'],
      ['=IF(A5="y","same","other")', '#DIV/0!'],
    ];
    const cells = formulas.map(([formula]) => [formula]);
    await write('Sheet1', 'C1:C8', cells);
    await write('Sheet1', 'D1:D8', cells);
    for (const column of ['C', 'D']) {
      const results = await valuesOf(bench, 'Sheet1', `${column}1:${column}8`);
      expect(results.map(([result], index) => [formulas[index]?.[0], result])).toEqual(formulas);
    }
  });
});

describe('a tracker with a mark above the maximum', () => {
  it('shows the error in everything that depends on it, also after it was saved and opened again', async () => {
    await open('class.xlsx', readFileSync(graded));
    await write('Marks', 'H2:H6', [['X'], [30], [''], [0], [61]]);
    const results = [
      ['X', 51, 58, '', '', ''],
      [50, 76, 112, 238, 'L2M', ''],
      ['', 64, 82, '', '', ''],
      [0, 48, 86, 134, 'L1M', ''],
      ['#VALUE!', 76, 100, '#VALUE!', '#VALUE!', '#VALUE!'],
    ];
    expect(await valuesOf(bench, 'Marks', 'L2:Q6')).toEqual(results);
    await open('again.xlsx', await saved());
    expect(await valuesOf(bench, 'Marks', 'L2:Q6')).toEqual(results);
  });
});

describe.each([
  { handed: '0', switches: '' },
  { handed: 'null', switches: '?blank=null' },
])('a result "" where blank cells are handed to functions as $handed', ({ switches }) => {
  it('reaches what depends on it as text, at once and later, and is never a blank or 0', async () => {
    bench = switches === '' ? await openSharedPane() : await openPane(await launchBrowser(), switches);
    await startNew();
    await write('Sheet1', 'A1:F1', [
      ['=IF(G1="","",G1)', '=BTEC.TOTAL(A1,40,50)', '=A1=0', '=A1+1', '=BTEC.TOTAL(G1&"",40,50)', '=ISBLANK(A1)'],
    ]);
    const whileBlank = [['', '', false, '#VALUE!', '', false]];
    expect(await valuesOf(bench, 'Sheet1', 'A1:F1')).toEqual(whileBlank);
    await write('Sheet1', 'G1', [[0]]);
    expect(await valuesOf(bench, 'Sheet1', 'A1:F1')).toEqual([[0, 90, true, 1, 90, false]]);
    await write('Sheet1', 'G1', [['']]);
    expect(await valuesOf(bench, 'Sheet1', 'A1:F1')).toEqual(whileBlank);
    await bench.close();
  });
});
