import { cellsSaid, type Asked, type OnScratch } from './asking';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

const read = async ({ context, sheet }: OnScratch, address: string): Promise<string> => {
  const range = sheet.getRange(address);
  range.load('values');
  await context.sync();
  return cellsSaid(range.values);
};

const isAsWritten = (found: string, values: readonly unknown[]): string =>
  found === cellsSaid(column(values)) ? 'as written' : `otherwise: ${found}`;

const NUMBERS = [10, 20, 30, 40, 50];

/** Question 1. */
export const HIDDEN_ROWS: readonly Asked[] = [
  [
    'an array over a hidden row',
    async (on) => {
      on.sheet.getRange('A1:A5').values = column([1, 2, 3, 4, 5]);
      on.sheet.getRange('3:3').rowHidden = true;
      await on.context.sync();
      on.sheet.getRange('A1:A5').values = column(NUMBERS);
      return isAsWritten(await read(on, 'A1:A5'), NUMBERS);
    },
  ],
  [
    'an array over filtered rows',
    async (on) => {
      on.sheet.getRange('A1:A6').values = column(['Mark', 1, 2, 3, 4, 5]);
      const criteria = { filterOn: Excel.FilterOn.values, values: ['2', '4'] };
      on.sheet.autoFilter.apply(on.sheet.getRange('A1:A6'), 0, criteria);
      await on.context.sync();
      on.sheet.getRange('A2:A6').values = column(NUMBERS);
      return isAsWritten(await read(on, 'A2:A6'), NUMBERS);
    },
  ],
];

/** A table of two columns and three rows, as far down as nothing else is. */
const withTable = async ({ context, sheet }: OnScratch, row: number): Promise<Excel.Table> => {
  const area = `A${String(row)}:B${String(row + 2)}`;
  sheet.getRange(area).values = [
    ['Mark', 'Twice'],
    [1, ''],
    [2, ''],
  ];
  const table = sheet.tables.add(area, true);
  await context.sync();
  return table;
};

const sizeOf = async ({ context }: OnScratch, table: Excel.Table): Promise<string> => {
  const range = table.getRange();
  range.load(['rowCount', 'columnCount']);
  await context.sync();
  return `${String(range.rowCount)} rows, ${String(range.columnCount)} columns`;
};

/** Question 2, each at rows of its own. */
export const GROWING_TABLES: readonly Asked[] = [
  [
    'a value in the row below a table of 3 rows, 2 columns',
    async (on) => {
      const table = await withTable(on, 1);
      on.sheet.getRange('A4').values = [[3]];
      await on.context.sync();
      return sizeOf(on, table);
    },
  ],
  [
    'a value in the column beside it',
    async (on) => {
      const table = await withTable(on, 11);
      on.sheet.getRange('C12').values = [[3]];
      await on.context.sync();
      return sizeOf(on, table);
    },
  ],
  [
    'a formula in one cell of a table’s column: the column',
    async (on) => {
      await withTable(on, 21);
      on.sheet.getRange('B22').formulas = [['=[@Mark]*2']];
      await on.context.sync();
      return read(on, 'B22:B23');
    },
  ],
  [
    'the same size given to a table again',
    async (on) => {
      const table = await withTable(on, 31);
      table.resize('A31:B33');
      return sizeOf(on, table);
    },
  ],
  [
    'a formula for its own row outside the table',
    async (on) => {
      await withTable(on, 41);
      on.sheet.getRange('D49').formulas = [['=[@Mark]']];
      return read(on, 'D49');
    },
  ],
];

const MANY = [100, 1600, 2000] as const;

const inOneStep = (count: number, column: string, delayForCellEdit: boolean): Asked => [
  `${String(count)} formulas as one step${delayForCellEdit ? ', waiting for a cell being edited' : ''}`,
  async ({ sheet }) => {
    sheet.load('name');
    await sheet.context.sync();
    const { name } = sheet;
    await Excel.run({ mergeUndoGroup: true, delayForCellEdit }, async (context) => {
      const formulas = Array.from({ length: count }, () => ['=1+1']);
      context.workbook.worksheets.getItem(name).getRange(`${column}1:${column}${String(count)}`).formulas = formulas;
      await context.sync();
    });
    return 'taken';
  },
];

/** Question 4. */
export const ONE_STEP: readonly Asked[] = MANY.flatMap((count, at) => [
  inOneStep(count, 'ACE'[at] ?? 'A', false),
  inOneStep(count, 'BDF'[at] ?? 'B', true),
]);

const entries = async ({ context, sheet }: OnScratch, address: string): Promise<string> => {
  const range = sheet.getRange(address);
  range.load(['values', 'formulas']);
  await context.sync();
  return `values ${cellsSaid(range.values)}; formulas ${cellsSaid(range.formulas)}`;
};

/** Question 10. */
export const TEXT_CELLS: readonly Asked[] = [
  [
    '=1+1 in a cell formatted as text',
    async (on) => {
      on.sheet.getRange('A1').numberFormat = [['@']];
      on.sheet.getRange('A1').values = [['=1+1']];
      return entries(on, 'A1');
    },
  ],
  [
    'an apostrophe before 0042 and before =A1',
    async (on) => {
      on.sheet.getRange('A2:A3').values = [["'0042"], ["'=A1"]];
      return entries(on, 'A2:A3');
    },
  ],
];

/** Question 11. */
export const SPILLED: readonly Asked[] = [
  [
    'two cells filled by one formula',
    async (on) => {
      on.sheet.getRange('A1').formulas = [['=SEQUENCE(2)']];
      await on.context.sync();
      return entries(on, 'A1:A2');
    },
  ],
];

const MERGES = 513;

/** Question 14, the part that can be asked. */
export const MERGED: readonly Asked[] = [
  [
    `${String(MERGES)} merged areas`,
    async ({ context, sheet }) => {
      for (let row = 1; row <= MERGES; row += 1) sheet.getRange(`A${String(row)}:B${String(row)}`).merge();
      await context.sync();
      const merged = sheet.getRange(`A1:B${String(MERGES)}`).getMergedAreasOrNullObject();
      merged.load('areaCount');
      await context.sync();
      return merged.isNullObject ? 'none' : `${String(merged.areaCount)} areas`;
    },
  ],
];

/** Question 15. */
export const PAPER: readonly Asked[] = [
  [
    'A4 paper',
    async ({ context, sheet }) => {
      sheet.pageLayout.paperSize = Excel.PaperType.a4;
      await context.sync();
      return 'taken';
    },
  ],
];
