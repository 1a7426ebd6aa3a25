import { describe, expect, test } from 'vitest';
import type { BookState, OpenedFile, SheetState } from '../../../src/trial/book/bookState';
import { newWorkbook } from '../../../src/trial/xlsx/newWorkbook';
import { saveXlsx } from '../../../src/trial/xlsx/save/saveXlsx';
import { parseXml } from '../../../src/markbook/workbookFile/xml/parseXml';
import { FUNCTIONS } from './functions';
import { bookOf, calculated, opened, typed } from './oddBook';
import { dataFile, partsOf, withParts } from './parts';
import { stateOf, withCells, withSheet } from './stateOf';

function saved(file: OpenedFile, state: BookState): Record<string, string> {
  const parts = partsOf(saveXlsx(file, state));
  for (const [path, text] of Object.entries(parts)) expect(() => parseXml(text), path).not.toThrow();
  return parts;
}

const NEW_SHEET: SheetState = {
  id: 'made-here',
  name: 'Tables & more',
  visibility: 'visible',
  cells: [
    typed(0, 0, 'Raw'),
    typed(0, 1, 2024),
    typed(1, 0, 1),
    calculated(1, 1, '=BTEC.POINTS([@Raw])', 2),
    typed(2, 0, 2),
    calculated(2, 1, '=BTEC.POINTS([@Raw])', 4),
  ],
  edited: new Set(),
  recalculated: new Set(),
  styles: [],
  columnWidths: [],
  rowHeights: [],
  frozen: { rows: 0, columns: 0 },
  isProtected: false,
};
const NEW_TABLE = {
  id: 'new',
  name: 'BTEC_Tables',
  sheetId: 'made-here',
  area: { row: 0, column: 0, rows: 3, columns: 2 },
  columns: ['Raw', '2024'],
};

test('a new sheet with a new table is added behind the others, and every other part but its list stays', () => {
  const bytes = dataFile('tracker-plain.xlsx');
  const file = opened(bytes);
  const state = stateOf(file);
  const before = partsOf(bytes);
  const after = saved(file, { ...state, sheets: [...state.sheets, NEW_SHEET], tables: [...state.tables, NEW_TABLE] });
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'docProps/app.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/tables/table2.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet5.xml.rels',
    'xl/worksheets/sheet5.xml',
  ]);
  expect(after['xl/workbook.xml']).toMatch(
    /name="Lists"[^>]*\/><sheet [^>]*name="Tables &amp; more" sheetId="5" r:id="rId9"\/><\/sheets>/,
  );
  expect(after['docProps/app.xml']).toContain(
    '<vt:lpstr>Lists</vt:lpstr><vt:lpstr>Tables &amp; more</vt:lpstr><vt:lpstr>GradeList</vt:lpstr>',
  );
  expect(after['docProps/app.xml']).toContain('<vt:i4>5</vt:i4>');
  expect(after['docProps/app.xml']).toContain('<vt:vector size="7" baseType="lpstr">');
  expect(after['xl/worksheets/sheet5.xml']).toContain('<c r="B1" t="inlineStr"><is><t>2024</t></is></c>');
  expect(after['xl/worksheets/sheet5.xml']).toMatch(
    /<tableParts count="1"><tablePart [^>]*r:id="rId1"\/><\/tableParts><\/worksheet>$/,
  );
  expect(after['xl/tables/table2.xml']).toContain('id="2" name="BTEC_Tables" displayName="BTEC_Tables" ref="A1:B3"');
  expect(after['xl/tables/table2.xml']).toContain(
    '<tableColumn id="2" name="2024"><calculatedColumnFormula>_xldudf_BTEC_POINTS(BTEC_Tables[[#This Row],[Raw]])</calculatedColumnFormula></tableColumn>',
  );
});

test('a file saved with a new sheet and table opens again with both', () => {
  const file = opened(dataFile('tracker-plain.xlsx'));
  const state = stateOf(file);
  const bytes = saveXlsx(file, {
    ...state,
    sheets: [...state.sheets, NEW_SHEET],
    tables: [...state.tables, NEW_TABLE],
  });
  const again = opened(bytes);
  expect(again.tables.map(({ name, columns }) => [name, columns.length])).toEqual([
    ['Marks', 11],
    ['BTEC_Tables', 2],
  ]);
  expect(partsOf(saveXlsx(again, stateOf(again)))).toEqual(partsOf(bytes));
});

test('a table made longer and wider says so, and its new column has its heading', () => {
  const file = opened(dataFile('tracker-plain.xlsx'));
  const state = withCells(stateOf(file), 'Marks', [typed(0, 11, 'C1 UMS'), typed(33, 2, 'Extra')]);
  const tables = state.tables.map((table) => ({
    ...table,
    area: { ...table.area, rows: 34, columns: 12 },
    columns: [...table.columns, 'C1 UMS'],
  }));
  const after = saved(file, { ...state, tables });
  expect(after['xl/tables/table1.xml']).toContain(
    'displayName="Marks" ref="A1:L34" totalsRowShown="0"><autoFilter ref="A1:L34"/><tableColumns count="12">',
  );
  expect(after['xl/tables/table1.xml']).toContain(
    '<tableColumn id="11" name="Target"/><tableColumn id="12" name="C1 UMS"/></tableColumns>',
  );
  expect(after['xl/worksheets/sheet2.xml']).toContain('<dimension ref="A1:L34"/>');
});

describe('the formula that Excel fills into new rows of a table', () => {
  const TARGET = 10;
  const BESIDE = 11;
  const rows = Array.from({ length: 32 }, (_, learner) => learner + 1);
  const filled = (column: number, text: string) => rows.map((row) => calculated(row, column, text, 1));
  const tableOf = (file: OpenedFile, state: BookState): string => saved(file, state)['xl/tables/table1.xml'] ?? '';
  const file = opened(dataFile('tracker-plain.xlsx'));
  const own = '=Marks[[#This Row],[C1]]*2';
  const target = '<tableColumn id="11" name="Target"><calculatedColumnFormula>';

  test('is the one that its column was filled with', () => {
    const state = withCells(stateOf(file), 'Marks', filled(TARGET, own));
    expect(tableOf(file, state)).toContain(
      `${target}Marks[[#This Row],[C1]]*2</calculatedColumnFormula></tableColumn>`,
    );
  });

  test('is there for a column that was added beside it', () => {
    const state = withCells(stateOf(file), 'Marks', [typed(0, BESIDE, 'Twice'), ...filled(BESIDE, own)]);
    const tables = state.tables.map((table) => ({
      ...table,
      area: { ...table.area, columns: 12 },
      columns: [...table.columns, 'Twice'],
    }));
    expect(tableOf(file, { ...state, tables })).toContain(
      '<tableColumn id="12" name="Twice"><calculatedColumnFormula>Marks[[#This Row],[C1]]*2</calculatedColumnFormula>',
    );
  });

  test('is the new one where another took the place of the file’s: a new learner gets no figure of the old one', () => {
    const first = saveXlsx(file, withCells(stateOf(file), 'Marks', filled(TARGET, own)));
    const again = opened(first);
    const other = withCells(stateOf(again), 'Marks', filled(TARGET, '=Marks[[#This Row],[C1]]*3'));
    expect(tableOf(again, other)).toContain(
      `${target}Marks[[#This Row],[C1]]*3</calculatedColumnFormula></tableColumn>`,
    );
    expect(partsOf(saveXlsx(again, stateOf(again)))).toEqual(partsOf(first));
  });

  test('is not written where one of its cells holds something else', () => {
    const state = withCells(stateOf(file), 'Marks', [...filled(TARGET, own).slice(1), typed(1, TARGET, 45)]);
    expect(tableOf(file, state)).not.toContain('calculatedColumnFormula');
  });
});

test('a style is added behind those of the workbook, which keep their numbers', () => {
  const file = opened(dataFile('tracker-plain.xlsx'));
  const before = partsOf(dataFile('tracker-plain.xlsx'));
  const own = file.workbook.styles['4'] ?? {};
  const state = withSheet(stateOf(file), 'Marks', (sheet) => ({
    ...sheet,
    styles: [
      {
        area: { row: 1, column: 7, rows: 2, columns: 1 },
        style: { ...own, bold: true, fill: '#C6EFCE', numberFormat: '0.00' },
      },
      { area: { row: 3, column: 7, rows: 1, columns: 1 }, style: own },
    ],
  }));
  const after = saved(file, state);
  expect(
    Object.keys(after)
      .filter((path) => after[path] !== before[path])
      .sort(),
  ).toEqual(['xl/styles.xml', 'xl/worksheets/sheet2.xml']);
  expect(after['xl/styles.xml']).toContain(
    '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="5">',
  );
  expect(after['xl/styles.xml']).toContain(
    '<xf numFmtId="2" fontId="4" fillId="4" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1" applyFont="1" applyNumberFormat="1">' +
      '<alignment horizontal="center"/><protection locked="0"/></xf></cellXfs>',
  );
  expect(after['xl/worksheets/sheet2.xml']).toContain('<c r="H2" s="6"><v>30</v></c>');
  expect(after['xl/worksheets/sheet2.xml']).toContain('<c r="H3" s="6"/>');
  expect(after['xl/worksheets/sheet2.xml']).toContain('<c r="H4" s="4"><v>30</v></c>');
});

test('hiding and showing sheets is told in the workbook part, and a shown one is in front', () => {
  const file = opened(dataFile('tracker-plain.xlsx'));
  const hidden = withSheet(stateOf(file), '11B DIT', (sheet) => ({ ...sheet, visibility: 'veryHidden' }));
  const after = saved(
    file,
    withSheet(hidden, 'Lists', (sheet) => ({ ...sheet, visibility: 'visible' })),
  )['xl/workbook.xml'];
  expect(after).toContain('<sheet name="11B DIT" sheetId="1" r:id="rId1" state="veryHidden"/>');
  expect(after).toContain('<sheet name="Lists" sheetId="4" r:id="rId4"/>');
  expect(after).toContain('activeTab="1"');
});

test('custom XML parts are added, found again, changed and taken away', () => {
  const file = opened(dataFile('tracker-plain.xlsx'));
  const part = { id: '{6E1F2B6A-0000-4000-8000-000000000001}', xml: '<setUp xmlns="urn:example:btec" version="1"/>' };
  const added = saveXlsx(file, { ...stateOf(file), customXmlParts: [part] });
  const again = opened(added);
  expect(again.customXmlParts).toEqual([part]);
  const other = { ...part, xml: '<setUp xmlns="urn:example:btec" version="2"/>' };
  const changed = saved(again, { ...stateOf(again), customXmlParts: [other] });
  expect(changed).toEqual({ ...partsOf(added), 'customXml/item1.xml': other.xml });
  const removed = saved(again, { ...stateOf(again), customXmlParts: [] });
  expect(Object.keys(removed).filter((path) => path.startsWith('customXml/') && path.endsWith('.xml'))).toEqual([]);
  expect(removed['xl/workbook.xml']).toBe(partsOf(dataFile('tracker-plain.xlsx'))['xl/workbook.xml']);
  expect(removed['[Content_Types].xml']).toBe(partsOf(dataFile('tracker-plain.xlsx'))['[Content_Types].xml']);
});

test('what the page does not understand stands where it stood, around a changed cell', () => {
  const sparklines =
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst>';
  const behind =
    '<sheetProtection sheet="1" password="CC1A"/><mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells><!-- kept --><pageSetup orientation="landscape"/>';
  const bytes = bookOf(
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>rich</t></r></is></c><c r="B1"><v>1</v></c></row>',
    {},
    `${behind}${sparklines}`,
  );
  const file = opened(bytes);
  expect(file.kept).toEqual(['sparklines on Sheet1']);
  expect(file.protectedSheets).toEqual(['sheet-1']);
  const before = partsOf(bytes);
  const after = saved(file, withCells(stateOf(file), 'Sheet1', [typed(0, 1, 2)]));
  const path = 'xl/worksheets/sheet1.xml';
  expect(after).toEqual({ ...before, [path]: before[path]?.replace('<v>1</v>', '<v>2</v>') });
});

test('a new workbook takes what is typed and opens again', () => {
  const made = newWorkbook(FUNCTIONS, 'Class 11X');
  if (!made.ok) throw new Error(made.sentence);
  const parts = saved(made.file, withCells(stateOf(made.file), 'Class 11X', [typed(0, 0, 'Alfa')]));
  expect(parts['xl/workbook.xml']).toContain('<sheet name="Class 11X" sheetId="1"');
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Alfa</t></is></c></row></sheetData>',
  );
});

test('a stuck formula in a table column is respelled there too', () => {
  const bytes = dataFile('tracker-graded.xlsx');
  const parts = partsOf(bytes);
  const table = (parts['xl/tables/table1.xml'] ?? '').replace('_xldudf_BTEC_QUALGRADE(', 'BTEC.QUALGRADE(');
  const file = opened(withParts(bytes, { 'xl/tables/table1.xml': table }));
  expect(saved(file, stateOf(file))).toEqual(parts);
});
