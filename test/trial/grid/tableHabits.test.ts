import { describe, expect, it } from 'vitest';
import { tableHabits, type TableHabits } from '../../../src/trial/grid/book/tableHabits';
import type { Area, CellContent, CellState, TableInfo } from '../../../src/trial/grid/port';

const ON: TableHabits = { tablesGrow: true, columnsFill: true };

const stateOf = (content: CellContent | undefined): CellState => {
  if (content === undefined || content === '' || content === null) return { value: null, kind: 'empty', formula: null };
  // As in the spreadsheet, a formula that is just entered has not come to anything yet.
  if (typeof content === 'string' && content.startsWith('=')) return { value: null, kind: 'empty', formula: content };
  return { value: content, kind: typeof content === 'number' ? 'number' : 'text', formula: null };
};

/** A sheet with a table in its top left corner; what is entered does to it what the habits say. */
const sheetWith = (rows: readonly (readonly CellContent[])[], size: Pick<Area, 'rows' | 'columns'>, habits = ON) => {
  const cells = rows.map((row) => [...row]);
  const formats: string[] = [];
  let table: TableInfo = { id: 'T', name: 'T', sheetId: 's', area: { row: 0, column: 0, ...size }, columns: [] };
  const put = (row: number, column: number, contents: readonly (readonly CellContent[])[]): void => {
    for (const [down, line] of contents.entries()) {
      for (const [across, content] of line.entries()) {
        if (content === null) continue;
        const of = (cells[row + down] ??= []);
        while (of.length <= column + across) of.push('');
        of[column + across] = content;
      }
    }
  };
  const played = tableHabits(
    {
      state: (_sheet, row, column) => stateOf(cells[row]?.[column]),
      write: (_sheet, row, column, contents) => {
        put(row, column, contents);
      },
      copyFormat: (_sheet, from, to) => {
        formats.push(`row ${from.row} to ${to.row}, ${to.rows} of column ${to.column}`);
      },
      tables: () => [{ ...table, columns: cells[0]?.slice(0, table.area.columns).map(String) ?? [] }],
      resize: (_id, area) => {
        table = { ...table, area };
      },
    },
    () => habits,
  );
  return {
    enter: (row: number, column: number, contents: readonly (readonly CellContent[])[]) => {
      put(row, column, contents);
      const area = { row, column, rows: contents.length, columns: contents[0]?.length ?? 0 };
      const isIn = (at: number, across: number): boolean =>
        !['', null].includes(String(contents[at - row]?.[across - column] ?? ''));
      played.entered({ sheetId: 's', area, isIn });
      played.formulasEntered({ sheetId: 's', area, isIn });
    },
    resize: (area: Area) => {
      const before = table;
      table = { ...table, area };
      played.resized(before, area);
    },
    column: (column: number) => cells.map((row) => row[column] ?? ''),
    size: () => [table.area.rows, table.area.columns],
    formats,
  };
};

const MARKS = [
  ['Learner', 'C1', 'UMS'],
  ['Zed', 30, '=B2*2'],
  ['Yan', 31, '=B3*2'],
  ['Xia', 32, '=B4*2'],
];
const FOUR = { rows: 4, columns: 3 };

describe('a table, when something is entered right below it', () => {
  it('takes it in, with the formula of the column that has one', () => {
    const sheet = sheetWith(MARKS, FOUR);
    sheet.enter(4, 0, [['Wil', 40]]);
    expect(sheet.size()).toEqual([5, 3]);
    expect(sheet.column(2)).toEqual(['UMS', '=B2*2', '=B3*2', '=B4*2', '=B5*2']);
    expect(sheet.formats).toEqual(['row 3 to 4, 1 of column 2']);
  });

  it('takes in several rows that begin in its own last one', () => {
    const sheet = sheetWith(MARKS, FOUR);
    sheet.enter(3, 0, [['Xia'], ['Wil'], ['Viv']]);
    expect(sheet.size()).toEqual([6, 3]);
    expect(sheet.column(2).slice(4)).toEqual(['=B5*2', '=B6*2']);
  });

  it('leaves standing what was entered where a formula would go', () => {
    const sheet = sheetWith(MARKS, FOUR);
    sheet.enter(4, 0, [['Wil', 40, 45]]);
    expect(sheet.column(2).at(-1)).toBe(45);
  });

  it('gives a new row no formula of a column in which a few cells have one', () => {
    const few = [MARKS[0] ?? [], ['Zed', 30, 60], ['Yan', 31, 62], ['Xia', 32, '=B4*2']];
    const sheet = sheetWith(few, FOUR);
    sheet.enter(4, 0, [['Wil', 40]]);
    expect(sheet.size()).toEqual([5, 3]);
    expect(sheet.column(2)).toEqual(['UMS', 60, 62, '=B4*2', '']);
  });

  it('gives it the formula also beside exceptions that were typed', () => {
    const typed = [MARKS[0] ?? [], ['Zed', 30, '=B2*2'], ['Yan', 31, 45], ['Xia', 32, '=B4*2']];
    const sheet = sheetWith(typed, FOUR);
    sheet.enter(4, 0, [['Wil']]);
    expect(sheet.column(2)).toEqual(['UMS', '=B2*2', 45, '=B4*2', '=B5*2']);
  });

  it.each([
    ['something else stands in that row', 4, 0, [...MARKS, ['', '', 'Total']]],
    ['a row is left free between', 5, 0, MARKS],
    ['it is wider than the table', 4, 2, MARKS],
  ])('stays as it is where %s', (_where, row, column, rows) => {
    const sheet = sheetWith(rows, FOUR);
    sheet.enter(row, column, [['Wil', 40]]);
    expect(sheet.size()).toEqual([4, 3]);
  });

  it('stays as it is where cells there were emptied', () => {
    const sheet = sheetWith(MARKS, FOUR);
    sheet.enter(4, 0, [['', null]]);
    expect(sheet.size()).toEqual([4, 3]);
  });

  it('stays as it is where that habit is switched off', () => {
    const sheet = sheetWith(MARKS, FOUR, { ...ON, tablesGrow: false });
    sheet.enter(4, 0, [['Wil', 40]]);
    expect(sheet.size()).toEqual([4, 3]);
  });
});

describe('a table, when something is entered right beside it', () => {
  it('takes the column in, and a formula fills it', () => {
    const sheet = sheetWith(MARKS, FOUR);
    sheet.enter(1, 3, [['=C2/90']]);
    expect(sheet.size()).toEqual([4, 4]);
    expect(sheet.column(3)).toEqual(["'Column1", '=C2/90', '=C3/90', '=C4/90']);
  });

  it('takes a whole column in at once, and fills what was left out', () => {
    const sheet = sheetWith(MARKS, FOUR);
    sheet.enter(0, 3, [['Share'], ['=C2/90'], [null], ['=C4/90']]);
    expect(sheet.size()).toEqual([4, 4]);
    expect(sheet.column(3)).toEqual(['Share', '=C2/90', '=C3/90', '=C4/90']);
  });
});

describe('a formula that is entered in a column of a table', () => {
  const EMPTY = MARKS.map(([learner = '', mark = ''], row) => [learner, mark, row === 0 ? 'UMS' : '']);

  it('fills a column that is blank', () => {
    const sheet = sheetWith(EMPTY, FOUR);
    sheet.enter(2, 2, [['=B3*3']]);
    expect(sheet.column(2)).toEqual(['UMS', '=B2*3', '=B3*3', '=B4*3']);
  });

  it('takes the place of the formula that the column had, and leaves standing what was typed', () => {
    const sheet = sheetWith([...MARKS, ['Wil', 40, 45]], { rows: 5, columns: 3 });
    sheet.enter(1, 2, [['=B2*3']]);
    expect(sheet.column(2)).toEqual(['UMS', '=B2*3', '=B3*3', '=B4*3', 45]);
  });

  it('leaves a column alone that holds only what was typed', () => {
    const sheet = sheetWith(
      MARKS.map(([learner = '', mark = ''], row) => [learner, mark, row === 0 ? 'UMS' : row]),
      FOUR,
    );
    sheet.enter(1, 2, [['=B2*3']]);
    expect(sheet.column(2)).toEqual(['UMS', '=B2*3', 2, 3]);
  });

  it('leaves a column alone whose formulas differ', () => {
    const sheet = sheetWith([...MARKS, ['Wil', 40, '=B5*7']], { rows: 5, columns: 3 });
    sheet.enter(1, 2, [['=B2*3']]);
    expect(sheet.column(2)).toEqual(['UMS', '=B2*3', '=B3*2', '=B4*2', '=B5*7']);
  });

  it('fills nothing where that habit is switched off', () => {
    const sheet = sheetWith(EMPTY, FOUR, { ...ON, columnsFill: false });
    sheet.enter(2, 2, [['=B3*3']]);
    expect(sheet.column(2)).toEqual(['UMS', '', '=B3*3', '']);
  });
});

describe('a table that is given more rows', () => {
  it('has its formulas in them', () => {
    const sheet = sheetWith(MARKS, FOUR);
    sheet.resize({ row: 0, column: 0, rows: 6, columns: 3 });
    expect(sheet.column(2).slice(4)).toEqual(['=B5*2', '=B6*2']);
  });
});
