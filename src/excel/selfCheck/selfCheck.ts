import type { Edit } from '../../markbook/edits';
import { type AboutHost, type Finding, selfCheckRows } from '../../markbook/selfCheck';
import { answered, refused } from '../../rules';
import { hostFacts } from '../hostFacts';
import { sheetNames } from '../reading/sheetNames';
import type { FromWorkbook } from '../runExcel';
import { answeredValues, askAll, type Asked, type AskedTogether, cellsSaid, isScratchTaken, plainly } from './asking';
import { OWN_WRITES } from './askOfOwnWrites';
import { RELIED_ON } from './askOfReliedOn';
import { GROWING_TABLES, HIDDEN_ROWS, MERGED, ONE_STEP, PAPER, SPILLED, TEXT_CELLS } from './askOfWriting';

/** A formula over column A of its row, and what it answers; GRADE says U for 0 and nothing for blank. */
const graded = (row: number, what: string, entry: unknown, formula: string): Asked => [
  what,
  async (on) => {
    const place = String(row);
    if (entry !== undefined) on.sheet.getRange(`A${place}`).formulas = [[entry]];
    on.sheet.getRange(`C${place}`).formulas = [[formula.replaceAll('A#', `A${place}`)]];
    return cellsSaid(await answeredValues(on, `C${place}`));
  },
];

/** Question 5, each in a row of its own. */
const HANDED_OVER: readonly Asked[] = [
  graded(1, 'GRADE of a blank cell (U: it came as 0)', undefined, '=BTEC.GRADE(A#,"C1")'),
  graded(2, 'GRADE of a blank cell with &""', undefined, '=BTEC.GRADE(A#&"","C1")'),
  graded(3, 'GRADE of a cell with =""', '=""', '=BTEC.GRADE(A#,"C1")'),
  graded(4, 'GRADE of 0', 0, '=BTEC.GRADE(A#,"C1")'),
  graded(5, 'GRADE of TRUE', true, '=BTEC.GRADE(A#,"C1")'),
  graded(6, 'GRADE of a date', '=DATE(2026,6,1)', '=BTEC.GRADE(A#,"C1")'),
  graded(7, 'POINTS of a cell with #N/A', '=NA()', '=BTEC.POINTS(A#)'),
  graded(8, 'GAP with its last argument left out', undefined, '=BTEC.GAP(204)'),
  graded(9, 'GAP with a comma and nothing behind it', undefined, '=BTEC.GAP(204,)'),
  [
    'GRADE of two blank cells in a range',
    async (on) => {
      on.sheet.getRange('E1').formulas = [['=BTEC.GRADE(D1:D2,"C1")']];
      return cellsSaid(await answeredValues(on, 'E1:E2'));
    },
  ],
];

/** Question 6. */
const IN_TABLES: readonly Asked[] = [
  [
    'POINTS of a table’s own row, and its formula as read back',
    async (on) => {
      const { context, sheet } = on;
      sheet.getRange('A1:B2').values = [
        ['Grade', 'Points'],
        ['L2P', ''],
      ];
      sheet.tables.add('A1:B2', true);
      await context.sync();
      const range = sheet.getRange('B2');
      range.formulas = [['=BTEC.POINTS([@Grade]&"")']];
      const values = await answeredValues(on, 'B2');
      range.load('formulas');
      await context.sync();
      return `${cellsSaid(values)}; ${cellsSaid(range.formulas)}`;
    },
  ],
];

/** Question 7. */
const NAMES: readonly Asked[] = [
  graded(1, 'BTEC.POINTS entered', undefined, '=BTEC.POINTS("L2P")'),
  [
    '_xldudf_BTEC_POINTS entered, then BTEC.POINTS in its place',
    async (on) => {
      const cell = on.sheet.getRange('C2');
      cell.formulas = [['=_xldudf_BTEC_POINTS("L2P")']];
      const before = await answeredValues(on, 'C2');
      cell.formulas = [['=BTEC.POINTS("L2P")']];
      return `${cellsSaid(before)}, then ${cellsSaid(await answeredValues(on, 'C2'))}`;
    },
  ],
];

const timed = async (calculate: () => Promise<void>): Promise<string> => {
  const begun = performance.now();
  await calculate();
  const took = performance.now() - begun;
  return took < 1000 ? 'taken, within a second' : `taken, ${plainly(Math.round(took / 1000))} seconds`;
};

/** Question 8. */
const CALCULATING: readonly Asked[] = [
  [
    'this sheet alone, all of it',
    ({ context, sheet }) =>
      timed(async () => {
        sheet.calculate(true);
        await context.sync();
      }),
  ],
];

const SHEET = 'BTEC self-check';

const ASKED: readonly AskedTogether[] = [
  { question: 1, asked: HIDDEN_ROWS },
  { question: 2, asked: GROWING_TABLES, isOnOneSheet: true },
  { question: 4, asked: ONE_STEP, isOnOneSheet: true },
  { question: 5, asked: HANDED_OVER, isOnOneSheet: true },
  { question: 6, asked: IN_TABLES },
  { question: 7, asked: NAMES, isOnOneSheet: true },
  { question: 8, asked: CALCULATING },
  { question: 10, asked: TEXT_CELLS, isOnOneSheet: true },
  { question: 11, asked: SPILLED },
  { question: 14, asked: MERGED },
  { question: 15, asked: PAPER },
  { question: 17, asked: OWN_WRITES },
  { question: 18, asked: RELIED_ON, isOnOneSheet: true },
];

const about = (edition: string, day: string): AboutHost => {
  const { platform, version, language, excelApi, customFunctions, isSharedRuntime } = hostFacts();
  return [
    ['Add-in', edition],
    ['Day', day],
    ['Excel', `${version} on ${platform}, ${language}`],
    ['Offers', `ExcelApi ${excelApi}, CustomFunctionsRuntime ${customFunctions}`],
    ['One runtime for pane and functions', isSharedRuntime ? 'yes' : 'no'],
  ];
};

/** Question 16, the part that can be asked. */
const ofPane = (): readonly Finding[] => [
  { asked: 'a theme is told', answered: 'officeTheme' in Office.context ? 'yes' : 'no' },
  { asked: 'the clipboard can be written', answered: 'clipboard' in navigator ? 'yes' : 'no' },
];

const freeName = (taken: readonly string[]): string => {
  const isTaken = (name: string): boolean => taken.some((each) => each.toUpperCase() === name.toUpperCase());
  const names = [SHEET, ...Array.from({ length: taken.length + 1 }, (_, more) => `${SHEET} (${String(more + 2)})`)];
  return names.find((name) => !isTaken(name)) ?? SHEET;
};

/**
 * Asks Excel what only Excel can answer, on sheets made for it and gone afterwards, and hands back the edits that put the
 * answers on a sheet of their own. No other sheet is touched.
 */
export const selfCheck = async (
  { edition, day }: { readonly edition: string; readonly day: string },
  tell: (question: number) => void,
): Promise<FromWorkbook<readonly Edit[]>> => {
  const names = await sheetNames();
  if (!names.ok) return names;
  if (await isScratchTaken()) return refused({ code: 'sheet-taken', facts: { sheet: 'BTEC self-check scratch' } });
  const findings = await ASKED.reduce<Promise<ReadonlyMap<number, readonly Finding[]>>>(
    async (before, together) => {
      const found = await before;
      tell(together.question);
      return new Map([...found, [together.question, await askAll(together)]]);
    },
    Promise.resolve(new Map([[16, ofPane()]])),
  );
  const rows = selfCheckRows(about(edition, day), findings);
  const sheet = freeName(names.value.map(({ name }) => name));
  return answered([
    { kind: 'add-sheet', sheet, columnWidths: [260, 260, 420] },
    { kind: 'cells', sheet, row: 0, column: 0, before: rows.map((row) => row.map(() => '')), after: rows },
  ]);
};
