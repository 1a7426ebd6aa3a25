import { describe, expect, it } from 'vitest';
import { formulaEntry } from '../../../src/markbook/edits/formulaEntry';
import type { Receipt, WrittenCells } from '../../../src/markbook/edits/receipt';
import { undoPlan } from '../../../src/markbook/edits/undoPlan';
import { rowName, type StandingNow } from '../../../src/markbook/edits/standingNow';

const part = (values: Partial<WrittenCells> = {}): WrittenCells => ({
  sheet: 'Class',
  sheetId: '{1}',
  row: 1,
  column: 7,
  before: [[''], [12]],
  formatsBefore: [['General'], ['@']],
  after: [[66], [70]],
  formatsAfter: [['General'], ['General']],
  ...values,
});

const receipt = (values: Partial<Receipt> = {}): Receipt => ({
  cells: [part()],
  addedSheets: [],
  addedTables: [],
  resizedTables: [],
  ...values,
});

const standing = (formulas: (string | number)[][], values: Partial<StandingNow> = {}): StandingNow => ({
  cells: [{ formulas, formats: [['General'], ['General']] }],
  filled: new Map(),
  tables: new Map(),
  ...values,
});

const area = (rows: number) => ({ row: 0, column: 7, rows, columns: 1 });
const sheet = { sheetId: '{1}', name: 'Class' };
const table = { tableId: '{t}', name: 'Marks', sheetId: '{1}' };

describe('taking a write back', () => {
  it('puts every cell back, and a number format only where the write changed it', () => {
    const plan = undoPlan(receipt(), standing([[66], [70]]));
    expect(plan.cells).toEqual([
      {
        sheetId: '{1}',
        row: 1,
        column: 7,
        entries: [[''], [12]],
        formatsToEnter: [[null], ['General']],
        formats: [[null], ['@']],
      },
    ]);
    expect([plan.left, plan.kept]).toEqual([[], []]);
  });

  it('puts a formula back as a formula where the cell is formatted as text, and text as text', () => {
    const [before, formats] = [
      [[formulaEntry('=A2')], ['007'], [12]],
      [['@'], ['@'], ['@']],
    ];
    const written = part({ before, formatsBefore: formats, after: [['X'], ['X'], ['X']], formatsAfter: formats });
    const now: StandingNow = { ...standing([]), cells: [{ formulas: [['X'], ['X'], ['X']], formats }] };
    const [cells] = undoPlan(receipt({ cells: [written] }), now).cells;
    expect(cells?.formatsToEnter).toEqual([['General'], [null], ['General']]);
    expect(cells?.formats).toEqual([['@'], [null], ['@']]);
  });

  it('leaves a cell changed since, and names it', () => {
    const plan = undoPlan(receipt(), standing([[66], ['mine']]));
    expect(plan.cells[0]?.entries).toEqual([[''], [null]]);
    expect(plan.left).toEqual([{ sheet: 'Class', cell: 'H3', row: 2, column: 7 }]);
  });

  it('leaves what was put into a blank cell of a new row, whatever part of the write is put back', () => {
    const row = part({ row: 3, before: [['', '']], after: [['Ann', '']], rows: 'stay' });
    const grown = part({ row: 3, before: [[null, null]], after: [['Ann', '']] });
    const found = { formulas: [['Ann', 'a note']], formats: [['General', 'General']] };
    const plan = undoPlan(receipt({ cells: [row, grown] }), { ...standing([]), cells: [found, found] });
    expect(plan.cells.map(({ entries }) => entries)).toEqual([[['', null]], [[null, null]]]);
    expect(plan.left).toEqual([{ sheet: 'Class', cell: 'I4', row: 3, column: 8 }]);
  });

  it('puts rows of a table back whole or not at all: sorted since, a row is another one', () => {
    const before = [
      ['Ann', 'C3', ''],
      ['Ben', 'C3', ''],
      ['Cai', 'C3', ''],
    ];
    const claimed = (rows: readonly (readonly string[])[]) => rows.map(([who = '', what = '']) => [who, what, 'Yes']);
    const [ann = [], ben = [], cai = []] = claimed(before);
    const written = part({ before, after: [ann, ben, cai], rows: 'stay' });
    const undo = (formulas: string[][]) =>
      undoPlan(receipt({ cells: [written] }), { ...standing([]), cells: [{ formulas, formats: [] }] });
    const sorted = undo([ben, ann, cai]);
    expect(sorted.cells[0]?.entries.map((row) => row[2])).toEqual([null, null, '']);
    expect(sorted.left.map(({ cell }) => cell)).toEqual(['H2', 'J2', 'H3', 'J3']);
    expect(sorted.isMixedUp).toBe(false);
    const changed = undo([ann, [...ben.slice(0, 2), 'theirs'], cai]);
    expect(changed.cells[0]?.entries.map((row) => row[2])).toEqual(['', null, '']);
  });

  it('leaves a new row whole in which another one stands since, also where the table grew over it', () => {
    const row = part({ row: 3, before: [['', '', '']], after: [['Ann', 'C3', '']], rows: 'stay' });
    const grown = part({ row: 3, before: [[null, null, null]], after: [['Ann', 'C3', '']] });
    const found = { formulas: [['Ben', 'C3', '']], formats: [] };
    const plan = undoPlan(receipt({ cells: [row, grown] }), { ...standing([]), cells: [found, found] });
    expect(plan.cells[0]?.entries).toEqual([[null, null, null]]);
    expect(plan.left.map(({ cell }) => cell)).toEqual(['H4', 'I4']);
  });

  it('writes to no cell that the write had left as it was', () => {
    const written = part({
      before: [[45, formulaEntry('=A2'), '=A2', '']],
      after: [[45, '=A2', '=A2', 12]],
    });
    const plan = undoPlan(receipt({ cells: [written] }), standing([[45, '=A2', '=A2', 12]]));
    expect(plan.cells[0]?.entries).toEqual([[null, null, '=A2', '']]);
  });

  it('leaves alone and does not name what holds again what it held, as after Ctrl+Z', () => {
    const written = part({ before: [['', 7]], after: [[12, 8]] });
    const plan = undoPlan(receipt({ cells: [written] }), standing([['', 7]]));
    expect(plan.left).toEqual([]);
  });

  it('names no cell that only looks as if it had been written', () => {
    const before = [['2025-06', 'No']];
    const written = part({ before, after: [['2025-06', 'Yes']], rows: 'stay' });
    const plan = undoPlan(receipt({ cells: [written] }), standing([['2025-06', 'theirs']]));
    expect(plan.left.map(({ cell }) => cell)).toEqual(['I2']);
  });

  it('is refused where rows had moved and one was changed since, or the table has others', () => {
    const moved = part({ before: [['Ann'], ['Ben']], after: [['Ben'], ['']], rows: 'move' });
    const shrunk = receipt({ cells: [moved], resizedTables: [{ ...table, before: area(3), after: area(2) }] });
    const undo = (formulas: string[][], rows: number) =>
      undoPlan(shrunk, standing(formulas, { tables: new Map([['{t}', area(rows)]]) }));
    const isMixedUp = (formulas: string[][], rows: number): boolean => undo(formulas, rows).isMixedUp;
    expect(undo([['Cai'], ['']], 2).left.map(({ cell }) => cell)).toEqual(['H2']);
    expect(isMixedUp([['Ben'], ['']], 2)).toBe(false);
    expect(isMixedUp([['Cai'], ['']], 2)).toBe(true);
    expect(isMixedUp([['Ben'], ['theirs']], 2)).toBe(true);
    expect(isMixedUp([['Ben'], ['']], 3)).toBe(true);
  });

  it('takes formulas away and puts formulas back in rows that changed places, and leaves what belongs to somebody', () => {
    const written = part({
      before: [['', formulaEntry('=A2'), 7, '']],
      after: [['=B2', '=C2', '=D2', 5]],
      formatsBefore: [Array(4).fill('General')],
    });
    const now: StandingNow = { ...standing([]), cells: [{ formulas: written.after, formats: [] }] };
    const entries = (moved: readonly number[]) =>
      undoPlan(receipt({ cells: [written] }), { ...now, moved: new Set(moved.map((row) => rowName('{1}', row))) })
        .cells[0]?.entries;
    expect(entries([2])).toEqual([['', formulaEntry('=A2'), 7, '']]);
    expect(entries([1])).toEqual([['', formulaEntry('=A2'), null, null]]);
  });

  it('leaves a number format changed since', () => {
    const now: StandingNow = { ...standing([]), cells: [{ formulas: [[66], [70]], formats: [['General'], ['0.0']] }] };
    expect(undoPlan(receipt(), now).cells[0]?.formats).toEqual([[null], [null]]);
  });

  it('passes over cells whose sheet is gone', () => {
    const plan = undoPlan(receipt(), { ...standing([]), cells: [undefined] });
    expect([plan.cells, plan.left]).toEqual([[], []]);
  });

  it('deletes a sheet it added, cells and all', () => {
    const filled = new Map([['{1}', [{ sheet: 'Class', cell: 'H2' }]]]);
    const plan = undoPlan(receipt({ addedSheets: [sheet] }), standing([[66], [70]], { filled }));
    expect([plan.sheetsToDelete, plan.cells, plan.kept]).toEqual([['{1}'], [], []]);
  });

  it.each([
    ['a cell of it was changed', [[66], ['mine']], []],
    ['something was written beside it', [[66], [70]], [{ sheet: 'Class', cell: 'A1' }]],
  ])('keeps a sheet it added when %s', (_why, formulas, names) => {
    const plan = undoPlan(receipt({ addedSheets: [sheet] }), standing(formulas, { filled: new Map([['{1}', names]]) }));
    expect([plan.sheetsToDelete, plan.cells, plan.kept, plan.left.length]).toEqual([[], [], ['Class'], 1]);
  });

  it('dissolves a table it made on a sheet that was there, unless it was changed since', () => {
    const made = receipt({ addedTables: [{ ...table, area: area(3) }] });
    const untouched = undoPlan(made, standing([[66], [70]], { tables: new Map([['{t}', area(3)]]) }));
    expect([untouched.tablesToDissolve, untouched.kept]).toEqual([['{t}'], []]);
    const grown = undoPlan(made, standing([[66], [70]], { tables: new Map([['{t}', area(4)]]) }));
    expect([grown.tablesToDissolve, grown.kept, grown.cells]).toEqual([[], ['Marks'], []]);
    const changed = undoPlan(made, standing([[66], [71]], { tables: new Map([['{t}', area(3)]]) }));
    expect([changed.tablesToDissolve, changed.kept, changed.left.length]).toEqual([[], ['Marks'], 1]);
  });

  it('gives a table its old size unless the new rows were changed or it has another size by now', () => {
    const resized = { ...table, before: area(2), after: area(3) };
    const grew = receipt({ resizedTables: [resized] });
    const sizes = (formulas: (string | number)[][], rows: number) =>
      undoPlan(grew, standing(formulas, { tables: new Map([['{t}', area(rows)]]) })).tablesToResize;
    expect(sizes([[66], [70]], 3)).toEqual([resized]);
    expect(sizes([[67], [70]], 3)).toEqual([resized]);
    expect(sizes([[66], [71]], 3)).toEqual([]);
    expect(sizes([[66], [70]], 4)).toEqual([]);
  });

  it('names a table that can’t have its old size back, and none that is gone', () => {
    const grew = receipt({ resizedTables: [{ ...table, before: area(2), after: area(3) }] });
    const keptWith = (tables: StandingNow['tables']) => undoPlan(grew, standing([[66], [70]], { tables })).kept;
    expect(keptWith(new Map([['{t}', area(3)]]))).toEqual([]);
    expect(keptWith(new Map([['{t}', area(4)]]))).toEqual(['Marks']);
    expect(keptWith(new Map())).toEqual([]);
  });
});
