import type { Finding } from '../../markbook/selfCheck';

/** A sheet made for one question, and gone after it. */
export interface OnScratch {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

/** What is asked of Excel on a sheet of its own, with the answer in few words. */
export type Asked = readonly [asked: string, ask: (on: OnScratch) => Promise<string>];

const SCRATCH = 'BTEC self-check scratch';

/** How Excel refuses: its code and where, never its text, which could hold a cell's content. */
const refusal = (error: unknown): string => {
  if (error instanceof OfficeExtension.Error) {
    return `refused: ${error.code}${error.debugInfo.errorLocation === undefined ? '' : ` (${error.debugInfo.errorLocation})`}`;
  }
  return `failed: ${error instanceof Error ? error.name : 'unknown'}`;
};

const running = async (batch: (context: Excel.RequestContext) => Promise<string>): Promise<string> => {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    return refusal(error);
  }
};

const remove = (): Promise<string> =>
  running(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(SCRATCH).delete();
    await context.sync();
    return '';
  });

const askOn = async (asked: readonly Asked[]): Promise<readonly Finding[]> => {
  const made = await running(async (context) => {
    context.workbook.worksheets.add(SCRATCH);
    await context.sync();
    return '';
  });
  if (made !== '') return asked.map(([what]) => ({ asked: what, answered: `no sheet to ask on: ${made}` }));
  const findings = await inTurn(asked, async ([what, ask]) => {
    const on = (context: Excel.RequestContext): OnScratch => ({
      context,
      sheet: context.workbook.worksheets.getItem(SCRATCH),
    });
    return { asked: what, answered: await running((context) => ask(on(context))) };
  });
  const removed = await remove();
  return removed === '' ? findings : [...findings, { asked: 'the sheet taken away again', answered: removed }];
};

const inTurn = <Each, Found>(all: readonly Each[], find: (each: Each) => Promise<Found>): Promise<readonly Found[]> =>
  all.reduce<Promise<readonly Found[]>>(
    async (before, each) => [...(await before), await find(each)],
    Promise.resolve([]),
  );

/** Questions of one kind: each on a fresh sheet, or all on one where they keep to cells of their own. */
export interface AskedTogether {
  readonly question: number;
  readonly asked: readonly Asked[];
  readonly isOnOneSheet?: true;
}

/** Asks one after the other. */
export const askAll = async ({ asked, isOnOneSheet }: AskedTogether): Promise<readonly Finding[]> => {
  if (isOnOneSheet === true) return askOn(asked);
  return (await inTurn(asked, (each) => askOn([each]))).flat();
};

/** True when a sheet of the check's name is there already, which is then somebody else's. */
export const isScratchTaken = async (): Promise<boolean> =>
  (await running(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SCRATCH);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? 'free' : 'taken';
  })) !== 'free';

/** A value as a reader of the report sees what it was. */
export const plainly = (value: unknown): string => {
  if (value === '') return 'blank';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
};

/** The cells of a range, row by row. */
export const cellsSaid = (rows: readonly (readonly unknown[])[]): string =>
  rows.map((row) => row.map(plainly).join(', ')).join(' | ');

/** Says of an answer that the add-in relies on it, or what came instead. */
export const isSaidAs = ([asked, reliedOn, ask]: readonly [string, string, Asked[1]]): Asked => [
  asked,
  async (on) => {
    const answer = await ask(on);
    return answer === reliedOn ? 'as relied on' : `not as relied on (${reliedOn}): ${answer}`;
  },
];

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const WAITING: ReadonlySet<unknown> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);
const LOOKS = 20;
const PAUSE_IN_MS = 250;

/** The values of a range once the add-in's functions have answered in it, or as they stand after five seconds. */
export const answeredValues = async (on: OnScratch, address: string, looks = LOOKS): Promise<unknown[][]> => {
  const { context, sheet } = on;
  const range = sheet.getRange(address);
  range.load('values');
  await context.sync();
  const values = range.values as unknown[][];
  if (looks === 0 || !values.flat().some((value) => WAITING.has(value))) return values;
  await pause(PAUSE_IN_MS);
  return answeredValues(on, address, looks - 1);
};
