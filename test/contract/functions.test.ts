import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilReady } from '../browser/browserPage';
import { openTrial, type OpenTrial } from './openTrial';

/** What each formula gives, with the functions below in place of the add-in's own. */
const FORMULAS: readonly (readonly [string, unknown])[] = [
  ['=BTEC.GAP(Z1)', '[[0]] null'],
  ['=BTEC.GAP(Z1,0)', '[[0]] [[0]]'],
  ['=BTEC.GAP("",TRUE)', '[[""]] [[true]]'],
  ['=BTEC.GAP("12","TRUE")', '[["12"]] [["TRUE"]]'],
  ['=BTEC.GAP(1/0)', '[[#DIV/0!]] null'],
  ['=BTEC.GAP(NA(),{1,2;3,4})', '[[#N/A]] [[1,2],[3,4]]'],
  ['=BTEC.GAP(X1:Y2)', '[[7,"x"],[#N/A,0]] null'],
  ['=BTEC.GAP(X1:Y1&"")', '[["7","x"]] null'],
  ['=BTEC.TALLY("text")', 'text'],
  ['=BTEC.TALLY("true")', true],
  ['=BTEC.TALLY("number")', 1.5],
  ['=BTEC.TALLY("nothing")', 0],
  ['=BTEC.TALLY("undefined")', 0],
  ['=BTEC.TALLY("not a number")', '#NUM!'],
  ['=BTEC.TALLY("infinite")', '#NUM!'],
  ['=BTEC.TALLY("#N/A")', '#N/A'],
  ['=BTEC.TALLY("#VALUE!")', '#VALUE!'],
  ['=BTEC.TALLY("#NUM!")', '#NUM!'],
  ['=BTEC.TALLY("#DIV/0!")', '#DIV/0!'],
  ['=BTEC.TALLY("#NULL!")', '#NULL!'],
  ['=BTEC.TALLY("thrown")', '#VALUE!'],
  ['=IFERROR(BTEC.TALLY("#N/A"),"caught")', 'caught'],
  ['=ISNA(BTEC.TALLY("#N/A"))', true],
  ['=SUM(BTEC.LIST(3))', 21],
  ['=INDEX(BTEC.LIST(3),2,2)', 4],
  ['=BTEC.POINTS(4)', 8],
  ['=BTEC.POINTS(-4)', '#N/A'],
  ['=BTEC.POINTS(1)+BTEC.POINTS(2)', 6],
  ['=BTEC.POINTS(BTEC.POINTS(1))', 4],
];

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
  await trial.pane.evaluate(() => {
    type Matrix = unknown[][];
    const kind = (value: unknown): string => {
      if (value instanceof Array) return `[${value.map(kind).join(',')}]`;
      return value instanceof CustomFunctions.Error ? value.code : JSON.stringify(value);
    };
    CustomFunctions.associate('GAP', (total: unknown, target: unknown) => `${kind(total)} ${kind(target)}`);
    CustomFunctions.associate('TALLY', (what: Matrix) => {
      const given = String(what[0]?.[0]);
      if (given === 'thrown') throw new Error('not for the teacher');
      const code = Object.values(CustomFunctions.ErrorCode).find((each) => new Set<string>([each]).has(given));
      if (code !== undefined) throw new CustomFunctions.Error(code, `about ${given}`);
      const results: Record<string, unknown> = {
        text: 'text',
        true: true,
        number: 1.5,
        nothing: null,
        'not a number': NaN,
        infinite: Infinity,
        elements: [[1, NaN, null, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'of one')]],
      };
      return results[given];
    });
    CustomFunctions.associate('LIST', (count: Matrix) =>
      Array.from({ length: Number(count[0]?.[0]) }, (_row, row) => [row * 2 + 1, row * 2 + 2]),
    );
    CustomFunctions.associate('POINTS', async (number: Matrix) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const given = Number(number[0]?.[0]);
      if (given < 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'late');
      return [[given * 2]];
    });
  });
});
afterAll(async () => {
  await trial.close();
});

const calculated = async (): Promise<unknown[]> => {
  const { page, pane } = trial;
  await pane.evaluate(
    (formulas) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A40').clear();
        sheet.getRange('X1:Y2').values = [
          [7, 'x'],
          ['=NA()', ''],
        ];
        sheet.getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
        await context.sync();
      }),
    FORMULAS.map(([formula]) => formula),
  );
  await untilReady(page);
  return pane.evaluate(
    (count) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${count}`);
        range.load('values');
        await context.sync();
        return range.values.flat() as unknown[];
      }),
    FORMULAS.length,
  );
};

const answerTo = (id: string, argument: string | number): Promise<unknown> =>
  trial.page.evaluate(([name, given]) => window.trialHost?.runtime.invoke(name, [[[given]]], null), [
    id,
    argument,
  ] as const);

describe.each(['direct', 'wire'] as const)('functions of the pane, called the %s way', (functions) => {
  beforeAll(async () => {
    await trial.page.evaluate((way) => window.trialHost?.change({ functions: way }), functions);
  });

  it('give every cell the same', async () => {
    const values = await calculated();
    expect(FORMULAS.map(([formula], index) => [formula, values[index]])).toEqual(FORMULAS);
  });

  it('pass on the sentence of the two errors that Excel shows one for, and no other', async () => {
    expect(await answerTo('TALLY', '#N/A')).toEqual({ ok: false, code: '#N/A', message: 'about #N/A' });
    expect(await answerTo('TALLY', '#VALUE!')).toEqual({ ok: false, code: '#VALUE!', message: 'about #VALUE!' });
    expect(await answerTo('TALLY', '#NUM!')).toEqual({ ok: false, code: '#NUM!' });
    expect(await answerTo('TALLY', 'thrown')).toEqual({ ok: false, code: '#VALUE!' });
    expect(await answerTo('POINTS', -1)).toEqual({ ok: false, code: '#N/A', message: 'late' });
    expect(await answerTo('NOWHERE', 1)).toEqual({ ok: false, code: '#VALUE!' });
  });

  it('keep errors among the values of a matrix', async () => {
    expect(await answerTo('TALLY', 'elements')).toEqual({
      ok: true,
      value: [[1, null, null, { error: '#N/A', message: 'of one' }]],
    });
  });
});
