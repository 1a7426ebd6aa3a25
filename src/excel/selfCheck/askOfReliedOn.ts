import { cellsSaid, isSaidAs, plainly, type Asked, type OnScratch } from './asking';

/** What the add-in's writes and their Undo take for granted: asked, and the answer without which they could go wrong. */
type Relied = readonly [asked: string, reliedOn: string, ask: Asked[1]];

const read = async (
  { context, sheet }: OnScratch,
  address: string,
  what: 'values' | 'formulas' | 'numberFormat',
): Promise<string> => {
  const range = sheet.getRange(address);
  range.load(['values', 'formulas', 'numberFormat']);
  await context.sync();
  const { values, formulas, numberFormat } = range;
  return cellsSaid({ values, formulas, numberFormat }[what]);
};

/** The code with which Excel refuses, or that it does not. */
const refusalOf = async ({ context }: OnScratch, ask: () => void): Promise<string> => {
  try {
    ask();
    await context.sync();
    return 'not refused';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return `refused: ${error.code}`;
    throw error;
  }
};

const CELLS: readonly Relied[] = [
  [
    'what stood before, and stands after, a write in the same request',
    '“before”, then “after”',
    async ({ context, sheet }) => {
      sheet.getRange('A11').values = [['before']];
      await context.sync();
      const [stood, stands] = [sheet.getRange('A11'), sheet.getRange('A11')];
      stood.load('formulas');
      sheet.getRange('A11').formulas = [['after']];
      stands.load('formulas');
      await context.sync();
      return `${cellsSaid(stood.formulas)}, then ${cellsSaid(stands.formulas)}`;
    },
  ],
  [
    'null and nothing, written over 1, 2 and 3 as formulas',
    '1, blank, 4',
    async (on) => {
      on.sheet.getRange('A12:C12').formulas = [[1, 2, 3]];
      on.sheet.getRange('A12:C12').formulas = [[null, '', 4]];
      return read(on, 'A12:C12', 'formulas');
    },
  ],
  [
    'text, a number, TRUE and a formula written as formulas: the values',
    '“Zed”, 7, true, 8',
    async (on) => {
      on.sheet.getRange('A13:D13').formulas = [['Zed', 7, true, '=B13+1']];
      return read(on, 'A13:D13', 'values');
    },
  ],
  [
    'texts behind an apostrophe, written as formulas',
    '“007”, “=B1”, “TRUE”, “1/2”, “+44”',
    async (on) => {
      on.sheet.getRange('A14:E14').formulas = [["'007", "'=B1", "'TRUE", "'1/2", "'+44"]];
      return read(on, 'A14:E14', 'formulas');
    },
  ],
  [
    'a number and a formula in cells that were formatted as text: the values',
    '42, 84',
    async ({ context, ...on }) => {
      on.sheet.getRange('A15:B15').numberFormat = [['@', '@']];
      await context.sync();
      on.sheet.getRange('A15:B15').numberFormat = [['General', 'General']];
      on.sheet.getRange('A15:B15').formulas = [[42, '=A15*2']];
      return read({ context, ...on }, 'A15:B15', 'values');
    },
  ],
  [
    'formats for numbers, and null for one that is to stay',
    '“General”, “@”, “0.0”, “0%”',
    async (on) => {
      on.sheet.getRange('D16').numberFormat = [['0%']];
      on.sheet.getRange('A16:D16').numberFormat = [['General', '@', '0.0', null]];
      return read(on, 'A16:D16', 'numberFormat');
    },
  ],
  [
    'an array too small for its cells; what the same request wrote before it',
    'refused: InvalidArgument; “kept”',
    async (on) => {
      const refused = await refusalOf(on, () => {
        on.sheet.getRange('A17').formulas = [['kept']];
        on.sheet.getRange('A18').formulas = [[1, 2]];
      });
      return `${refused}; ${await read(on, 'A17', 'formulas')}`;
    },
  ],
];

const CLASS = [
  ['Learner', 'Mark'],
  ['Learner 1', 31],
  ['Learner 2', 44],
];

/** A table of two learners, with a cell in use below it. */
const withClass = async ({ context, sheet }: OnScratch, top: number): Promise<Excel.Table> => {
  const address = `A${String(top)}:B${String(top + 2)}`;
  sheet.getRange(address).values = CLASS;
  sheet.getRange(`A${String(top + 6)}`).values = [['below']];
  const table = sheet.tables.add(address, true);
  table.load('name');
  await context.sync();
  return table;
};

const TABLES: readonly Relied[] = [
  [
    'a table and this sheet looked for in capitals, and a table that is not there',
    'found, found, none',
    async (on) => {
      const { name } = await withClass(on, 21);
      const { tables, worksheets } = on.context.workbook;
      on.sheet.load('name');
      await on.context.sync();
      const looked = [
        tables.getItemOrNullObject(name.toUpperCase()),
        worksheets.getItemOrNullObject(on.sheet.name.toUpperCase()),
        tables.getItemOrNullObject(`${name}_nowhere`),
      ];
      for (const each of looked) each.load('id');
      await on.context.sync();
      return looked.map(({ isNullObject }) => (isNullObject ? 'none' : 'found')).join(', ');
    },
  ],
  [
    'a table made two rows longer and as long as before; the cells below it',
    '5 rows, then 3; blank | “below”',
    async (on) => {
      const { context, sheet } = on;
      const table = await withClass(on, 41);
      table.resize(sheet.getRange('A41:B45'));
      const longer = table.getRange();
      longer.load('rowCount');
      table.resize(sheet.getRange('A41:B43'));
      const asBefore = table.getRange();
      asBefore.load('rowCount');
      await context.sync();
      const sizes = `${plainly(longer.rowCount)} rows, then ${plainly(asBefore.rowCount)}`;
      return `${sizes}; ${await read(on, 'A46:A47', 'formulas')}`;
    },
  ],
  [
    'a table turned back into cells',
    '“Learner”, “Mark” | “Learner 1”, 31 | “Learner 2”, 44',
    async (on) => {
      (await withClass(on, 61)).convertToRange();
      return read(on, 'A61:B63', 'formulas');
    },
  ],
  [
    'a table over another',
    'refused: InvalidArgument',
    async (on) => {
      await withClass(on, 81);
      return refusalOf(on, () => on.sheet.tables.add('B83:C85', true));
    },
  ],
];

/** Asked while nothing else is on the sheet. */
const IN_USE: readonly Relied[] = [
  [
    'what is in use of a sheet with figures in two cells',
    'from row 3, column 2: 3 by 3',
    async ({ context, sheet }) => {
      sheet.getRange('B3').values = [[1]];
      sheet.getRange('D5').values = [[2]];
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
      await context.sync();
      if (used.isNullObject) return 'nothing';
      const [row, column] = [plainly(used.rowIndex + 1), plainly(used.columnIndex + 1)];
      return `from row ${row}, column ${column}: ${plainly(used.rowCount)} by ${plainly(used.columnCount)}`;
    },
  ],
];

/** Asked last: nothing could be written to the sheet any more, should it stay protected. */
const PROTECTED: readonly Relied[] = [
  [
    'a cell of a protected sheet: whether it is locked, and a write to it',
    'true, true; refused: AccessDenied; blank',
    async (on) => {
      const { context, sheet } = on;
      const { protection } = sheet.getRange('A101').format;
      sheet.protection.protect();
      sheet.protection.load('protected');
      protection.load('locked');
      await context.sync();
      const told = `${plainly(sheet.protection.protected)}, ${plainly(protection.locked)}`;
      const refused = await refusalOf(on, () => {
        sheet.getRange('A101').formulas = [['changed']];
      });
      const left = await read(on, 'A101', 'formulas');
      sheet.protection.unprotect();
      await context.sync();
      return `${told}; ${refused}; ${left}`;
    },
  ],
];

/** Question 18: what `test/contract` holds the trial workbook to, as far as a write that went otherwise could do harm; each at cells of its own. */
export const RELIED_ON: readonly Asked[] = [...IN_USE, ...CELLS, ...TABLES, ...PROTECTED].map(isSaidAs);
