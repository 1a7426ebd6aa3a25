import { expect, test } from 'vitest';
import { saveXlsx } from '../../../src/trial/xlsx/save/saveXlsx';
import { bookOf, calculated, opened, savedSheet, typed } from './oddBook';
import { dataFile, fileOf, partsOf } from './parts';
import { stateOf, withCells, withResults, withSheet } from './stateOf';

const UMS = '=BTEC.UMS(A1&"","DIT","C1","2025-06")';
const UMS_IN_FILE = '_xldudf_BTEC_UMS(A1&amp;"","DIT","C1","2025-06")';

function changedSheet(sheetData: string, changed: Parameters<typeof withCells>[2]): string {
  const file = opened(bookOf(sheetData));
  const saved = savedSheet(file, withCells(stateOf(file), 'Sheet1', changed));
  return /<sheetData>(.*)<\/sheetData>/s.exec(saved)?.[1] ?? '';
}

function recalculatedSheet(sheetData: string, changed: Parameters<typeof withResults>[2]): string {
  const file = opened(bookOf(sheetData));
  const saved = savedSheet(file, withResults(stateOf(file), 'Sheet1', changed));
  return /<sheetData>(.*)<\/sheetData>/s.exec(saved)?.[1] ?? '';
}

test('each kind of value is stored the way Excel reads it', () => {
  const row = changedSheet('<row r="1" ht="20"/>', [
    typed(0, 0, 1.5),
    typed(0, 1, true),
    typed(0, 2, ' a & <b>\n'),
    { row: 0, column: 3, value: '#N/A', kind: 'error', formula: null },
    typed(0, 4, 'x\r_x0041_\u0001'),
  ]);
  expect(row).toBe(
    '<row r="1" ht="20"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c>' +
      '<c r="C1" t="inlineStr"><is><t xml:space="preserve"> a &amp; &lt;b&gt;\n</t></is></c><c r="D1" t="e"><v>#N/A</v></c>' +
      '<c r="E1" t="inlineStr"><is><t>x_x000D__x005F_x0041__x0001_</t></is></c></row>',
  );
});

test('new rows and cells take their place among the others', () => {
  const rows = changedSheet(
    '<row r="2" spans="2:2"><c r="B2" s="0"><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c></row>',
    [typed(0, 0, 10), typed(1, 0, 11), typed(1, 3, 12), typed(2, 2, 13), typed(6, 0, 14)],
  );
  expect(rows).toBe(
    '<row r="1"><c r="A1"><v>10</v></c></row><row r="2"><c r="A2"><v>11</v></c><c r="B2" s="0"><v>1</v></c><c r="D2"><v>12</v></c></row>' +
      '<row r="3"><c r="C3"><v>13</v></c></row><row r="5"><c r="A5"><v>2</v></c></row><row r="7"><c r="A7"><v>14</v></c></row>',
  );
});

test('cells and rows without addresses get theirs when others come between them', () => {
  const rows = changedSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c><v>3</v></c></row>', [
    typed(0, 2, 9),
    typed(1, 0, 8),
  ]);
  expect(rows).toBe(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c></row><row r="2"><c r="A2"><v>8</v></c></row><row r="3"><c><v>3</v></c></row>',
  );
});

test('a cleared cell keeps its style and nothing else', () => {
  const clear = { row: 0, column: 0, value: null, kind: 'empty', formula: null } as const;
  expect(
    changedSheet('<row r="1"><c r="A1" s="0" t="str"><f>"x"</f><v>x</v></c><c r="B1"><v>2</v></c></row>', [clear]),
  ).toBe('<row r="1"><c r="A1"/><c r="B1"><v>2</v></c></row>');
});

test('a typed add-in formula is stored under its file name as a dynamic array, with the record that makes it one', () => {
  const file = opened(bookOf('<row r="1"><c r="A1"><v>42</v></c></row>'));
  const parts = partsOf(saveXlsx(file, withCells(stateOf(file), 'Sheet1', [calculated(0, 1, UMS, 66)])));
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    `<c r="B1" cm="1"><f t="array" ref="B1">${UMS_IN_FILE}</f><v>66</v></c>`,
  );
  expect(parts['xl/metadata.xml']).toContain('<metadataType name="XLDAPR"');
  expect(parts['xl/metadata.xml']).toContain('<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>');
  expect(parts['[Content_Types].xml']).toContain('PartName="/xl/metadata.xml"');
  expect(parts['xl/_rels/workbook.xml.rels']).toMatch(/sheetMetadata" Target="\/xl\/metadata.xml"/);
});

test('a workbook whose metadata knows no dynamic arrays gets a record behind its own', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const own =
    `<metadata xmlns="${main}"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes>` +
    '<futureMetadata name="XLRICHVALUE" count="1"><bk><extLst/></bk></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
  const parts = partsOf(bookOf('<row r="1"><c r="A1"><v>42</v></c></row>', { 'xl/metadata.xml': own }));
  const relationship =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/></Relationships>';
  const rels = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('</Relationships>', relationship);
  const file = opened(fileOf({ ...parts, 'xl/_rels/workbook.xml.rels': rels }));
  const saved = partsOf(saveXlsx(file, withCells(stateOf(file), 'Sheet1', [calculated(0, 1, UMS, 66)])));
  const metadata = saved['xl/metadata.xml'] ?? '';
  expect(metadata).toContain('<metadataTypes count="2"><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR"');
  expect(metadata).toMatch(
    /<futureMetadata name="XLRICHVALUE".*<\/futureMetadata><futureMetadata name="XLDAPR" count="1">/,
  );
  expect(metadata).toContain('<cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata><valueMetadata');
  expect(saved['xl/worksheets/sheet1.xml']).toContain('<c r="B1" cm="1">');
});

test.each([
  ['=sum(a1:a3)', '<f>SUM(A1:A3)</f>'],
  ['=XLOOKUP(1,A1:A3,B1:B3)', '<f>_xlfn.XLOOKUP(1,A1:A3,B1:B3)</f>'],
  ['=LET(x,A1,x+1)', '<f t="array" ref="C1">_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)</f>'],
  ['=SORT(UNIQUE(A1:A3))', '<f t="array" ref="C1">_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A3))</f>'],
  ['=SUM(A1#)', '<f t="array" ref="C1">SUM(_xlfn.ANCHORARRAY(A1))</f>'],
  ['=@A1:A3', '<f t="array" ref="C1">_xlfn.SINGLE(A1:A3)</f>'],
  ['=SUM(A1:A3*2)', '<f t="array" ref="C1">SUM(A1:A3*2)</f>'],
  ['=IF(A1="","",A1&"<")', '<f>IF(A1="","",A1&amp;"&lt;")</f>'],
  ['=BYROW(A1:B2,LAMBDA(r,SUM(r)))', '<f t="array" ref="C1">_xlfn.BYROW(A1:B2,_xlfn.LAMBDA(_xlpm.r,SUM(_xlpm.r)))</f>'],
])('%s is spelled as Excel spells it', (formula, written) => {
  expect(changedSheet('<row r="1"><c r="A1"><v>1</v></c></row>', [calculated(0, 2, formula, 5)])).toContain(
    `${written}<v>5</v>`,
  );
});

test('a spilled formula is stored with all it covers and the values it filled in', () => {
  const spill = { row: 0, column: 1, rows: 2, columns: 1 };
  const rows = changedSheet('<row r="1"><c r="A1"><v>1</v></c></row>', [
    { ...calculated(0, 1, '=UNIQUE(A1:A9)', 'a'), spill },
    typed(1, 1, 'b'),
  ]);
  expect(rows).toBe(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str" cm="1"><f t="array" ref="B1:B2">_xlfn.UNIQUE(A1:A9)</f><v>a</v></c></row>' +
      '<row r="2"><c r="B2" t="inlineStr"><is><t>b</t></is></c></row>',
  );
});

test('an unchanged formula keeps its XML and gets its fresh result only', () => {
  const rows = '<row r="1"><c r="A1" s="0" t="str"><f ca="1">IF(B1,"a","b")</f><v>a</v><extLst/></c></row>';
  const fresh = [calculated(0, 0, '=IF(B1,"a","b")', 7)];
  const after = '<row r="1"><c r="A1" s="0"><f ca="1">IF(B1,"a","b")</f><v>7</v><extLst/></c></row>';
  expect(recalculatedSheet(rows, fresh)).toBe(after);
  expect(changedSheet(rows, fresh)).toBe(after);
});

test('a formula nobody edited and no edit recalculated keeps the result of the file, whatever the page shows', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';
  const file = opened(bookOf(rows));
  const state = withSheet(stateOf(file), 'Sheet1', (sheet) => ({
    ...sheet,
    cells: [typed(0, 0, 5), calculated(0, 1, '=A1*2 ', 10), typed(7, 7, 'x')],
  }));
  expect(savedSheet(file, state)).toContain(`<sheetData>${rows}</sheetData>`);
});

test('a result of an array that was recalculated fills what it covers now, and empties what it covered', () => {
  const rows =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(C1:C9)</f><v>1</v></c><c r="B1"><v>4</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const wide = { ...calculated(0, 0, '=UNIQUE(C1:C9)', 1), spill: { row: 0, column: 0, rows: 1, columns: 2 } };
  const file = opened(bookOf(rows));
  const state = withSheet(withResults(stateOf(file), 'Sheet1', [wide]), 'Sheet1', (sheet) => ({
    ...sheet,
    cells: [wide, typed(0, 1, 9)],
  }));
  expect(savedSheet(file, state)).toContain(
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B1">_xlfn.UNIQUE(C1:C9)</f><v>1</v></c><c r="B1"><v>9</v></c></row><row r="2"><c r="A2"/></row>',
  );
});

test('a dynamic array that covers more or fewer cells now says so', () => {
  const rows =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(C1:C9)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const spill = { row: 0, column: 0, rows: 3, columns: 1 };
  const longer = [{ ...calculated(0, 0, '=UNIQUE(C1:C9)', 1), spill }, typed(1, 0, 2), typed(2, 0, 3)];
  expect(changedSheet(rows, longer)).toContain('ref="A1:A3"');
  const clear = { row: 1, column: 0, value: null, kind: 'empty', formula: null } as const;
  expect(changedSheet(rows, [calculated(0, 0, '=UNIQUE(C1:C9)', 1), clear])).toBe(
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">_xlfn.UNIQUE(C1:C9)</f><v>1</v></c></row><row r="2"><c r="A2"/></row>',
  );
});

test('a formula the page could not work out keeps what the file had, unless someone types over it', () => {
  const rows =
    '<row r="1"><c r="A1"><f>_xlfn.REGEXTEST(B1,"x")</f><v>7</v></c><c r="C1"><f>GONE+1</f><v>8</v></c></row>';
  expect(changedSheet(rows, [{ ...calculated(0, 2, '=GONE+1', 0), value: '#NAME?', kind: 'error' }])).toBe(rows);
  expect(changedSheet(rows, [typed(0, 0, 9)])).toContain('<c r="A1"><v>9</v></c>');
});

test('a result frozen into a value loses its formula', () => {
  const rows = '<row r="1"><c r="A1"><f>SUM(B1)</f><v>7</v></c></row>';
  expect(changedSheet(rows, [typed(0, 0, 7)])).toBe('<row r="1"><c r="A1"><v>7</v></c></row>');
});

test('an add-in formula stuck under its plain name is respelled', () => {
  const stuck =
    '<row r="1"><c r="A1" t="e" cm="1"><f t="array" aca="1" ref="A1" ca="1">BTEC.UMS(B1&amp;"","DIT","C1","2025-06")</f><v>#NAME?</v></c></row>';
  const fresh = calculated(0, 0, '=BTEC.UMS(B1&"","DIT","C1","2025-06")', 66);
  expect(changedSheet(stuck, [fresh])).toBe(
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">_xldudf_BTEC_UMS(B1&amp;"","DIT","C1","2025-06")</f><v>66</v></c></row>',
  );
});

test('when the head of a shared formula is typed over, the others keep theirs', () => {
  const rows =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
  expect(changedSheet(rows, [typed(0, 1, 5)])).toBe(
    '<row r="1"><c r="B1"><v>5</v></c></row><row r="2"><c r="B2"><f>A2*$A$1</f><v>2</v></c></row><row r="3"><c r="B3"><f>A3*$A$1</f><v>3</v></c></row>',
  );
});

test('when another cell of a shared formula is typed over, nothing else changes', () => {
  const rows =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
  expect(changedSheet(rows, [typed(1, 1, 5)])).toBe(rows.replace('<f t="shared" si="0"/><v>2</v>', '<v>5</v>'));
});

test('a shared formula written out keeps quotation marks, unions and line breaks, and its other marks', () => {
  const head = 'IF(A1="","say ""x""",SUM((A1,$A$1:A1))\n&amp;Sheet1!A1)';
  const rows =
    `<row r="1"><c r="B1" t="str"><f t="shared" ref="B1:B2" si="0">${head}</f><v>x</v></c></row>` +
    '<row r="2"><c r="B2" t="str"><f t="shared" ca="1" si="0"/><v>y</v></c></row>';
  expect(changedSheet(rows, [typed(0, 1, 5)])).toBe(
    '<row r="1"><c r="B1"><v>5</v></c></row><row r="2"><c r="B2" t="str">' +
      '<f ca="1">IF(A2="","say ""x""",SUM((A2,$A$1:A2))\n&amp;Sheet1!A2)</f><v>y</v></c></row>',
  );
});

test('what a plain formula spills on the page alone is not saved', () => {
  const rows = '<row r="1"><c r="C1"><f>INDEX(A1:A2,0)</f><v>1</v></c></row>';
  const spill = { row: 0, column: 2, rows: 2, columns: 1 };
  const fresh = withResults(stateOf(opened(bookOf(rows))), 'Sheet1', [
    { ...calculated(0, 2, '=INDEX(A1:A2,0)', 1), spill },
  ]);
  const state = withSheet(fresh, 'Sheet1', (sheet) => ({ ...sheet, cells: [...sheet.cells, typed(1, 2, 9)] }));
  expect(savedSheet(opened(bookOf(rows)), state)).toContain(`<sheetData>${rows}</sheetData>`);
});

test('a file under a prefix gets its new cells under the same prefix', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const parts = partsOf(bookOf(''));
  const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
  const file = opened(fileOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet }));
  expect(savedSheet(file, withCells(stateOf(file), 'Sheet1', [calculated(0, 0, '=SUM(B1)', 3)]))).toBe(
    `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>SUM(B1)</x:f><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  );
});

test('the calculation chain goes when formulas come or go, and stays when only results change', () => {
  const parts = partsOf(
    bookOf('<row r="1"><c r="A1"><f>SUM(B1)</f><v>1</v></c></row>', { 'xl/calcChain.xml': '<calcChain/>' }),
  );
  const relationship =
    '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>';
  const rels = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('</Relationships>', relationship);
  const override =
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>';
  const types = (parts['[Content_Types].xml'] ?? '').replace('</Types>', override);
  const file = opened(fileOf({ ...parts, 'xl/_rels/workbook.xml.rels': rels, '[Content_Types].xml': types }));
  const result = partsOf(saveXlsx(file, withCells(stateOf(file), 'Sheet1', [calculated(0, 0, '=SUM(B1)', 2)])));
  expect(result['xl/calcChain.xml']).toBe('<calcChain/>');
  const formula = partsOf(saveXlsx(file, withCells(stateOf(file), 'Sheet1', [typed(0, 0, 2)])));
  expect(formula['xl/calcChain.xml']).toBeUndefined();
  expect(formula['xl/_rels/workbook.xml.rels']).toBe(parts['xl/_rels/workbook.xml.rels']);
  expect(formula['[Content_Types].xml']).toBe(parts['[Content_Types].xml']);
});

test('dates of a 1904 workbook are stored in its own calendar', () => {
  const parts = partsOf(
    bookOf('<row r="1"><c r="A1" s="1"><v>44561</v></c><c r="B1" s="1"><f>A1+1</f><v>44562</v></c></row>'),
  );
  const workbook = (parts['xl/workbook.xml'] ?? '').replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>');
  const styles = (parts['xl/styles.xml'] ?? '').replace(
    '</cellXfs>',
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  );
  const file = opened(fileOf({ ...parts, 'xl/workbook.xml': workbook, 'xl/styles.xml': styles }));
  const saved = savedSheet(
    file,
    withCells(stateOf(file), 'Sheet1', [typed(0, 0, 46024), calculated(0, 1, '=A1+1', 46025)]),
  );
  expect(saved).toContain('<c r="A1" s="1"><v>44562</v></c><c r="B1" s="1"><f>A1+1</f><v>44563</v></c>');
});

test('a formula in a table column names its table, and an unchanged one keeps its plain form', () => {
  const file = opened(dataFile('tracker-graded.xlsx'));
  const state = withCells(stateOf(file), 'Marks', [
    calculated(1, 11, '=BTEC.UMS([@C1]&"","DIT","C1","2025-06")', 51),
    calculated(2, 11, '=BTEC.UMS([@C2]&"","DIT","C2","2025-06")', 75),
  ]);
  const saved = savedSheet(file, state);
  expect(saved).toContain(
    '<c r="L2"><f>_xldudf_BTEC_UMS(Marks[[#This Row],[C1]]&amp;"","DIT","C1","2025-06")</f><v>51</v></c>',
  );
  expect(saved).toContain(
    '<c r="L3" cm="1"><f t="array" ref="L3">_xldudf_BTEC_UMS(Marks[[#This Row],[C2]]&amp;"","DIT","C2","2025-06")</f><v>75</v></c>',
  );
});
