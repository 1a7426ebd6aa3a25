import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrial, type OpenTrial } from './openTrial';

const COUNT = 10_000;

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
  await trial.pane.evaluate(async (count) => {
    CustomFunctions.associate('POINTS', (number: unknown[][]) => [[Number(number[0]?.[0]) * 2 + 1]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange(`A1:A${count}`).values = Array.from({ length: count }, (_none, row) => [row]);
      await context.sync();
    });
  }, COUNT);
});
afterAll(async () => {
  await trial.close();
});

/** What freshly written formulas show instead of their results, read in the sync that wrote them. */
const wrongResults = (column: string, formulas: readonly string[]): Promise<unknown[]> =>
  trial.pane.evaluate(
    ([to, texts]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange(`${to}1:${to}${texts.length}`);
        range.formulas = texts.map((formula) => [formula]);
        range.load('values');
        await context.sync();
        return (range.values as unknown[][]).flat().filter((value, row) => value !== row * 2 + 1);
      }),
    [column, formulas] as const,
  );

describe(`${COUNT} formulas, read in the sync that wrote them`, () => {
  it.each([
    { kind: 'of Excel’s own', column: 'B', formula: (row: number) => `=A${row}*2+1` },
    { kind: 'of the add-in’s', column: 'C', formula: (row: number) => `=BTEC.POINTS(A${row})` },
  ])('$kind show their results, however long those take', async ({ column, formula }) => {
    const formulas = Array.from({ length: COUNT }, (_none, row) => formula(row + 1));
    expect(await wrongResults(column, formulas)).toEqual([]);
  });
});
