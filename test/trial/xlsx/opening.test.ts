import { expect, test } from 'vitest';
import { bookOf, blankParts, loaded, opened } from './oddBook';
import { dataFile, fileOf } from './parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

test('values of every kind load as what they are', () => {
  const file = opened(
    bookOf(
      '<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="str"><f>A1&amp;""</f><v>12.5</v></c>' +
        '<c r="E1" t="inlineStr"><is><t xml:space="preserve"> two </t></is></c><c r="F1" t="inlineStr"><is><r><t>rich</t></r><r><rPr><b/></rPr><t xml:space="preserve"> text</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>' +
        '<c r="G1" t="inlineStr"><is><t>0101</t></is></c><c r="H1" t="d"><v>2026-01-01</v></c></row>',
    ),
  );
  const row = Array.from({ length: 8 }, (_, column) => loaded(file, 0, column));
  expect(row.map((cell) => [cell?.v, cell?.t])).toEqual([
    [12.5, 2],
    [1, 3],
    ['#N/A', 1],
    ['12.5', 1],
    [' two ', 1],
    ['rich text', 1],
    ['0101', 4],
    [46023, 2],
  ]);
});

test('escaped characters and line breaks in text are read as Excel means them', () => {
  const file = opened(
    bookOf('<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_\r\nb _x005F_x0041_ &#13; &amp;lt;</t></is></c></row>'),
  );
  expect(loaded(file, 0, 0)?.v).toBe('a\r\nb _x0041_ \r &lt;');
});

test('rows and cells without addresses count on from the one before', () => {
  const file = opened(
    bookOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    ),
  );
  expect([loaded(file, 0, 1)?.v, loaded(file, 3, 2)?.v, loaded(file, 3, 3)?.v, loaded(file, 4, 0)?.v]).toEqual([
    2, 3, 4, 5,
  ]);
});

test('a file that puts every element under a prefix reads the same', () => {
  const parts = blankParts();
  const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>SUM(B1:C1)</x:f><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const file = opened(fileOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet }));
  expect(loaded(file, 0, 0)).toEqual({ v: 7, t: 2, f: '=SUM(B1:C1)' });
});

test('shared formulas are written out for each cell', () => {
  const file = opened(
    bookOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f>A3*$A$1</f><v>0</v></c></row>',
    ),
  );
  expect([0, 1, 2].map((row) => loaded(file, row, 1)?.f)).toEqual(['=A1*$A$1', '=A2*$A$1', '=A3*$A$1']);
});

test.each([
  ['_xldudf_BTEC_UMS(A1&amp;"","DIT","C1","2025-06")', '=BTEC.UMS(A1&"","DIT","C1","2025-06")'],
  ['[2]!_xldudf_BTEC_UMS(A1)', '=BTEC.UMS(A1)'],
  ['\'C:\\add\\[FUNCRES.XLAM]x\'!_xldudf_BTEC_UMS("a!_xldudf_B",A1)', '=BTEC.UMS("a!_xldudf_B",A1)'],
  ['_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A3))', '=SORT(UNIQUE(A1:A3))'],
  ['_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)', '=LET(x,A1,x+1)'],
  ['SUM(_xlfn.ANCHORARRAY(A1))', '=SUM(A1#)'],
])('the file spells %s, the page shows %s', (spelled, shown) => {
  const file = opened(bookOf(`<row r="1"><c r="B1"><f>${spelled}</f><v>1</v></c></row>`));
  expect(loaded(file, 0, 1)?.f).toBe(shown);
});

test.each([
  ['REGEXTEST(A1,"x")', '_xlfn.REGEXTEST(A1,"x")'],
  ['SUM(Gone[[#Headers],[#Data],[C1]])', 'SUM(Gone[[#Headers],[#Data],[C1]])'],
  ['@A1:A3', '_xlfn.SINGLE(A1:A3)'],
  ['SUM([1]Other!A1)', 'SUM([1]Other!A1)'],
  ['SUM(One:Three!A1)', 'SUM(One:Three!A1)'],
  ['SUM(A1:B2 B2:C3)', 'SUM(A1:B2 B2:C3)'],
  ['SUM(Gone[C1])', 'SUM(Gone[C1])'],
])('the page cannot work out %s: it shows the saved value and keeps the formula', (shown, spelled) => {
  const file = opened(bookOf(`<row r="1"><c r="E1"><f>${spelled}</f><v>7</v></c></row>`));
  expect(loaded(file, 0, 4)).toEqual({ v: 7, t: 2 });
  expect(file.heldFormulas).toEqual([{ sheetId: 'sheet-1', row: 0, column: 4, formula: `=${shown}` }]);
  expect(file.kept).toEqual(['formulas this page cannot work out, with their saved values on Sheet1']);
});

test('times and dates in ISO form load as Excel counts them', () => {
  const iso = [
    '10:30:00',
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '2026-01-31T12:00:00Z',
    '2026-01-31T06:00',
    'soon',
  ];
  const cells = iso.map((value, index) => `<c r="${'ABCDEFG'[index] ?? ''}1" t="d"><v>${value}</v></c>`);
  const file = opened(bookOf(`<row r="1">${cells.join('')}</row>`));
  expect(iso.map((_, column) => loaded(file, 0, column)?.v)).toEqual([0.4375, 1, 59, 61, 46053.5, 46053.25, 'soon']);
});

test('what is kept is told once for each kind, with the sheet or how many sheets', () => {
  const links = (name: string) => `<worksheet xmlns="${MAIN}"><sheetData/><hyperlinks/></worksheet><!-- ${name} -->`;
  const one = opened(bookOf('', {}, '<hyperlinks/><extLst><ext><dataValidations/></ext></extLst>'));
  expect(one.kept).toEqual(['links on Sheet1', 'some validation rules on Sheet1']);
  const parts = blankParts();
  const many = opened(
    fileOf({
      ...parts,
      'xl/worksheets/sheet1.xml': links('first'),
      'xl/worksheets/sheet2.xml': links('second'),
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
        '</sheets>',
        '<sheet name="S2" sheetId="2" r:id="rId8"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId8" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
      ),
    }),
  );
  expect(many.kept).toEqual(['links on 2 sheets']);
});

test('dates of a 1904 workbook show as the same days', () => {
  const parts = blankParts();
  const workbook = (parts['xl/workbook.xml'] ?? '').replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>');
  const styles = (parts['xl/styles.xml'] ?? '').replace(
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  );
  const more = { 'xl/workbook.xml': workbook, 'xl/styles.xml': styles };
  const file = opened(bookOf('<row r="1"><c r="A1" s="1"><v>44561</v></c><c r="B1"><v>44561</v></c></row>', more));
  expect([loaded(file, 0, 0)?.v, loaded(file, 0, 1)?.v]).toEqual([46023, 44561]);
});

test('a spilled formula loads its anchor only, so that the calculation spills it anew', () => {
  const file = opened(
    bookOf(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(C1:C9)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    ),
  );
  expect(loaded(file, 0, 0)).toEqual({ f: '=UNIQUE(C1:C9)', v: 1, t: 2 });
  expect(loaded(file, 1, 0)).toEqual({});
});

test('the plain tracker comes with its sheets, table, names, panes, formats, rules and what is kept', () => {
  const file = opened(dataFile('tracker-plain.xlsx'));
  const { workbook } = file;
  expect(workbook.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['11B DIT', false],
    ['Marks', false],
    ['Summary', false],
    ['Lists', true],
  ]);
  expect(file.tables).toEqual([
    {
      id: 'Marks',
      name: 'Marks',
      sheetId: 'sheet-2',
      area: { row: 0, column: 0, rows: 33, columns: 11 },
      columns: ['Candidate No', 'UCI', 'Surname', 'Forename', 'Reg', 'Class', 'PP', 'C1', 'C2', 'C3', 'Target'],
    },
  ]);
  const first = workbook.sheets[0];
  expect(first?.frozen).toEqual({ rows: 5, columns: 2 });
  expect(first?.columns[1]).toEqual({ pixels: 215, isHidden: false });
  expect(first?.merges.length).toBe(4);
  expect(workbook.styles['2']).toMatchObject({
    bold: true,
    fontColour: '#FFFFFF',
    fill: '#1F4E78',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    size: 11,
    font: 'Calibri',
  });
  expect(workbook.names).toMatchObject([
    { name: 'GradeList', refersTo: '=Lists!$A$1:$A$8' },
    { name: 'PassMark', refersTo: '=54' },
  ]);
  expect(file.kept).toEqual([
    'comments on 11B DIT',
    'headers and footers for printing on 11B DIT',
    'charts on Summary',
  ]);
});
