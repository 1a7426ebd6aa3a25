import { describe, expect, test } from 'vitest';
import { SCALE } from '../../usualScale';
import type { CellInput } from '../../../src/rules';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import { copiedText } from '../../../src/markbook/why/copiedText';
import { explainCell } from '../../../src/markbook/why/explainCell';
import { readFormula } from '../../../src/markbook/formula/readFormula';
import type { WorkbookPlaces } from '../../../src/markbook/places/workbookPlaces';
import { readReferences, wantedReferences } from '../../../src/markbook/why/wantedReferences';
import { ILLUSTRATIVE_TABLES } from '../illustrativeTables';
import { scale } from '../tables/smallTables';

const NAME = 'Zebedee';
const SHEET = `${NAME} Example`;
const table = {
  ...ILLUSTRATIVE_TABLES,
  sheet: `${NAME}’s tables`,
  rows: ILLUSTRATIVE_TABLES.rows.map((row) =>
    row.map((cell, column) =>
      ILLUSTRATIVE_TABLES.headers[column] === 'Source' ? `typed by ${NAME} (Mrs) + [others]` : cell,
    ),
  ),
};
const minima = ['L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D'] as const;
const checked = ['confirmed', `${NAME} Example`, `seen by ${NAME}`];
const scaleTable = scale([
  ['Internal', '', SCALE.internal.max, ...minima.map((grade) => SCALE.internal.minima[grade]), '', ...checked],
  ['External', '', SCALE.external.max, ...minima.map((grade) => SCALE.external.minima[grade]), '', ...checked],
  [
    ...['Qualification', '', SCALE.qualification.max, ...minima.map((grade) => SCALE.qualification.minima[grade])],
    ...[SCALE.qualification.minima['L2D*'], ...checked],
  ],
]);
const PLACES: WorkbookPlaces = {
  sheets: [{ sheet: SHEET, area: { row: 0, column: 0, rows: 9, columns: 4 } }],
  tables: [
    {
      name: `${NAME}_Class`,
      sheet: SHEET,
      area: { row: 0, column: 0, rows: 9, columns: 2 },
      headers: [`${NAME} marks`, 'Mark'],
      hasHeaders: true,
      hasTotals: false,
    },
  ],
  names: [{ name: `${NAME}_s`, refersTo: `='${SHEET}'!$A$2` }],
  spills: [],
};

const copied = (
  formula: string,
  value: CellInput,
  cell: CellInput,
  tables: TablesSnapshot = [table, scaleTable],
): string => {
  const selected = { sheet: SHEET, row: 1, column: 3, cell: 'D2', formula, value, text: String(value ?? '') };
  const read = readFormula(formula);
  if (read === undefined) throw new Error(`${formula} is not read.`);
  const wanted = wantedReferences(read, selected, PLACES);
  const cells = wanted.map(({ area }) => ({
    values: Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => cell)),
  }));
  const given = { selected, formula: read, places: PLACES, read: readReferences(wanted, cells as never) };
  return copiedText(explainCell({ ...given, figures: readFigures(tables) }), selected);
};

describe('a copied explanation names nobody', () => {
  test.each<readonly [what: string, formula: string, value: CellInput, cell: CellInput]>([
    ['source of a conversion', '=BTEC.UMS(42,"DIT","C1","2024-06")', 66, 0],
    ['source and checker asked for', '=BTEC.SOURCE("DIT","C1","2024-06")', `old words of ${NAME}`, 0],
    ['checker of the scale', '=BTEC.SOURCE("DIT")', `old words of ${NAME}`, 0],
    ['defined name that is not there', `=BTEC.UMS(${NAME}_x,"DIT","C1","2024-06")`, '#NAME?', 0],
    ['function that is not there', `=BTEC.${NAME.toUpperCase()}(1)+BTEC.UMS(1,"DIT","C1","2024-06")`, '#NAME?', 0],
    ['defined name', `=BTEC.UMS(${NAME}_s,"DIT","C1","2024-06")`, 0, null],
    ['table and column', `=BTEC.UMS(${NAME}_Class[@[${NAME} marks]],"DIT","C1","2024-06")`, 0, null],
    ['column that is not there', `=BTEC.UMS(${NAME}_Class[@[${NAME} x]],"DIT","C1","2024-06")`, 0, null],
    ['sheet', `=BTEC.UMS('${SHEET}'!A2,"DIT","C1","2024-06")`, 0, null],
    ['text of a cell', `=BTEC.UMS(A2,"DIT","C1","2024-06")`, '#VALUE!', NAME],
    ['words within', `=BTEC.UMS(IF(${NAME}_s>1,2,3),"DIT","C1","2024-06")`, 0, 1],
  ])('%s', (_, formula, value, cell) => {
    const text = copied(formula, value, cell);
    expect(text.toUpperCase()).not.toContain(NAME.toUpperCase());
    expect(text).toContain('Why D2');
  });

  test('nor the sheet of a fault in the tables', () => {
    const rows = table.rows.map((row, index) => (index === 0 ? row.map((each) => (each === 0 ? 'x' : each)) : row));
    const text = copied('=BTEC.UMS(42,"DIT","C1","2024-06")', '#VALUE!', 0, [
      { ...table, rows: [...rows, rows[3] ?? []] },
    ]);
    expect(text).not.toContain(NAME);
  });

  test('and keeps the marks, the figures and our own words', () => {
    const text = copied('=BTEC.UMS(42,"DIT","C1","2024-06")', 66, 0);
    expect(text).toContain('BTEC.UMS: ');
    expect(text).toContain('66');
    expect(text).toContain('Figures used: DIT, Component 1, May/June 2024');
    expect(text).toContain('Mark: 42');
  });
});
