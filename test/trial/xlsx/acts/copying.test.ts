import { describe, expect, test } from 'vitest';
import { checkFile } from '../../../../src/markbook/workbookFile/checkFile';
import { performAct, type Act } from '../../../../src/trial/xlsx/acts/performAct';
import { zip } from '../../../../src/trial/xlsx/package/zip';
import { bookOf, opened } from '../oddBook';
import { partsOf, withParts } from '../parts';
import { richBook } from './richBook';

const COPY: Act = { kind: 'copy', sheet: 'Marks' };
const done = (bytes: Uint8Array, act: Act = COPY): Uint8Array => zip(performAct(checkFile(bytes).file, act).parts);
/** The rich book, in which no cell's formula names the sheet it stands on. */
const copied = done(richBook());
const parts = partsOf(copied);
const NEW = 'xl/worksheets/sheet4.xml';
const BOOK = 'xl/workbook.xml';

describe('a sheet copied', () => {
  test('stands behind the sheet it was copied from, and opens', () => {
    const { workbook } = opened(copied);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Marks', 'Marks (2)', 'Other', 'Third']);
  });
  test.each([
    ['a value', NEW, '<c r="B4"><v>4</v></c>'],
    ['its table’s formula reads its own table', NEW, '<f>Marks2[[#This Row],[C1]]+Marks2[[#This Row],[C2]]</f>'],
    ['a formula', NEW, '<f>SUM(B2:B6)</f>'],
    ['a table of another name', 'xl/tables/table2.xml', 'id="2" name="Marks2" displayName="Marks2" ref="A1:D6"'],
    ['what a table fills with', 'xl/tables/table2.xml', '<calculatedColumnFormula>Marks2[[#This Row],[C1]]'],
    ['a conditional format', NEW, '<formula>$B2&gt;$B$8</formula>'],
    ['a validation rule', NEW, '<formula1>AND(B2&lt;=60,C2&gt;0)'],
    ['a link to itself', NEW, `location="'Marks (2)'!B6"`],
    ['a sparkline of its own cells', NEW, "<xm:f>'Marks (2)'!B2:B6</xm:f>"],
    ['a chart of its own cells', 'xl/charts/chart2.xml', "'Marks (2)'!$B$2:$B$6"],
    ['its notes', 'xl/comments2.xml', 'ref="C5"'],
    ['a name that read the sheet', BOOK, `<definedName name="Scores" localSheetId="1">'Marks (2)'!$B$2:$B$6<`],
    ['the print area', BOOK, `<definedName name="_xlnm.Print_Area" localSheetId="1">'Marks (2)'!$A$1:$D$9<`],
    ['a name of another sheet', BOOK, '<definedName name="Corner" localSheetId="2">Other!$A$1<'],
  ])('has %s', (_what, path, reads) => {
    expect(parts[path]).toContain(reads);
  });
  test.each(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/tables/table1.xml', 'xl/charts/chart1.xml'])(
    'leaves %s as it was',
    (path) => {
      expect(parts[path]).toBe(partsOf(richBook())[path]);
    },
  );
  test('twice, has the next number', () => {
    expect(partsOf(done(copied, { ...COPY, sheet: 'Marks (2)' }))[BOOK]).toContain('name="Marks (3)"');
  });
  test('and deleted, leaves no part behind', () => {
    const back = done(copied, { kind: 'delete', sheet: 'Marks (2)' });
    expect(Object.keys(partsOf(back)).sort()).toEqual(Object.keys(partsOf(richBook())).sort());
  });
  test.each([
    ['Tab', '', 'Tab_2'],
    ['Marks', '<definedName name="marks2">5</definedName>', 'Marks3'],
  ])('has a table %s under a name that Excel takes for one, and that nothing else has', (name, taken, wanted) => {
    const before = partsOf(richBook());
    const renamed = (path: string): string =>
      (before[path] ?? '').replace(/\bMarks\[/g, `${name}[`).replace(/ame="Marks"/g, `ame="${name}"`);
    const [table, sheet] = ['xl/tables/table1.xml', 'xl/worksheets/sheet1.xml'] as const;
    const names = (before[BOOK] ?? '').replace('<definedNames>', `<definedNames>${taken}`);
    const book = withParts(richBook(), { [table]: renamed(table), [sheet]: renamed(sheet), [BOOK]: names });
    const copy = partsOf(done(book));
    expect(copy['xl/tables/table2.xml']).toContain(`name="${wanted}" displayName="${wanted}"`);
    expect(copy[NEW]).toContain(`<f>${wanted}[[#This Row],[C1]]+${wanted}[[#This Row],[C2]]</f>`);
  });
  test('says which sheet was made', () => {
    const { added } = performAct(checkFile(richBook()).file, COPY);
    expect(opened(copied).workbook.sheets.find(({ id }) => id === added)?.name).toBe('Marks (2)');
  });
});

describe('is refused with a sentence: copying', () => {
  test('a sheet with a formula that names it', () => {
    const book = bookOf('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>Sheet1!A1</f></c></row>');
    expect(() => done(book, { kind: 'copy', sheet: 'Sheet1' })).toThrow(
      /^Sheet1 can’t be copied here: B1 names its own sheet/,
    );
  });
  test('a sheet with a part that could not follow', () => {
    const path = 'xl/worksheets/_rels/sheet1.xml.rels';
    const rels = (partsOf(richBook())[path] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>',
    );
    expect(() => done(withParts(richBook(), { [path]: rels }))).toThrow(
      /^Marks can’t be copied here: it has a part \(pivotTable\)/,
    );
  });
});
