import { answeredValues, cellsOf, plainly, type Asked } from './asking';

/** A formula over column A of its row, and what it answers; GRADE says U for 0 and nothing for blank. */
const graded = (row: number, what: string, entry: unknown, formula: string): Asked => [
  what,
  async (on) => {
    const place = String(row);
    if (entry !== undefined) on.sheet.getRange(`A${place}`).formulas = [[entry]];
    on.sheet.getRange(`C${place}`).formulas = [[formula.replaceAll('A#', `A${place}`)]];
    return cellsOf(await answeredValues(on, `C${place}`));
  },
];

/** Question 5, each in a row of its own. */
export const HANDED_OVER: readonly Asked[] = [
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
      return cellsOf(await answeredValues(on, 'E1:E2'));
    },
  ],
];

/** Question 6. */
export const IN_TABLES: readonly Asked[] = [
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
      return `${cellsOf(values)}; ${cellsOf(range.formulas)}`;
    },
  ],
];

/** Question 7. */
export const NAMES: readonly Asked[] = [
  graded(1, 'BTEC.POINTS entered', undefined, '=BTEC.POINTS("L2P")'),
  [
    '_xldudf_BTEC_POINTS entered, then BTEC.POINTS in its place',
    async (on) => {
      const cell = on.sheet.getRange('C2');
      cell.formulas = [['=_xldudf_BTEC_POINTS("L2P")']];
      const before = await answeredValues(on, 'C2');
      cell.formulas = [['=BTEC.POINTS("L2P")']];
      return `${cellsOf(before)}, then ${cellsOf(await answeredValues(on, 'C2'))}`;
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
export const CALCULATING: readonly Asked[] = [
  [
    'this sheet alone, all of it',
    ({ context, sheet }) =>
      timed(async () => {
        sheet.calculate(true);
        await context.sync();
      }),
  ],
];
