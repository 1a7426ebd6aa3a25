import { describe, expect, test } from 'vitest';
import { checkFile } from '../../../../src/markbook/workbookFile/checkFile';
import { performAct, type Act } from '../../../../src/trial/xlsx/acts/performAct';
import type { Lines } from '../../../../src/trial/xlsx/acts/lines';
import { zip } from '../../../../src/trial/xlsx/package/zip';
import { opened } from '../oddBook';
import { partsOf } from '../parts';
import { richBook } from './richBook';

/** The text of everything in the file after an act. */
function after(act: Act): Record<string, string> {
  return partsOf(zip(performAct(checkFile(richBook()).file, act).parts));
}
const lines = (kind: Lines['kind'], axis: Lines['axis'], at: number, count: number): Act => ({
  kind: 'lines',
  sheet: 'Marks',
  lines: { kind, axis, at, count },
});

const cell = (row: number, column: number) => ({
  at: { row, column },
  chosen: { row, column, rows: 1, columns: 1 },
});

const SHEET = 'xl/worksheets/sheet1.xml';
const OTHER = 'xl/worksheets/sheet2.xml';
const BOOK = 'xl/workbook.xml';
const TABLE = 'xl/tables/table1.xml';
const NOTES = 'xl/comments1.xml';
const BOX = 'xl/drawings/vmlDrawing1.vml';
const CHART = 'xl/charts/chart1.xml';
const PLACE = 'xl/drawings/drawing1.xml';

/** What is carried, the part it stands in, and how it reads afterwards. */
type Cell = readonly [what: string, part: string, reads: string];

const matrix: readonly (readonly [name: string, act: Act, carried: readonly Cell[]])[] = [
  [
    'two rows inserted above row 4',
    lines('insert', 'rows', 3, 2),
    [
      ['a value', SHEET, '<c r="B6"><v>4</v></c>'],
      ['a row height', SHEET, '<row r="6" ht="30" customHeight="1"'],
      ['the format of new rows', SHEET, '<row r="4" spans="1:7"><c r="A4" s="1"/>'],
      [
        'a table’s formula in new rows',
        SHEET,
        '<c r="D5" s="1"><f>Marks[[#This Row],[C1]]+Marks[[#This Row],[C2]]</f></c>',
      ],
      ['a formula', SHEET, '<f>SUM(B2:B8)</f>'],
      ['a fixed and a free reference', SHEET, '<f>B6+$B$8</f>'],
      ['a shared formula', SHEET, '<c r="E6"><f>B6*2</f><v>8</v></c>'],
      ['what a formula spilt', SHEET, '<f t="array" ref="G2">_xlfn.UNIQUE(B2:B8)</f>'],
      ['a formula of another sheet', OTHER, '<f>Marks!B6</f>'],
      ['a range of another sheet', OTHER, '<f>SUM(Marks!B2:B8)</f>'],
      ['a whole column', OTHER, '<f>COUNTA(Marks!A:A)</f>'],
      ['whole rows', OTHER, '<f>SUM(Marks!2:3)</f>'],
      ['a table by its name', OTHER, '<f>SUM(Marks[C1])</f>'],
      ['a name', BOOK, '>Marks!$B$2:$B$8<'],
      ['the print area', BOOK, '>Marks!$A$1:$D$11<'],
      ['the rows printed on every page', BOOK, '>Marks!$1:$1<'],
      ['a table', TABLE, 'ref="A1:D8"'],
      ['a table’s filter', TABLE, '<autoFilter ref="A1:D8">'],
      ['what a table was sorted by', TABLE, '<sortState ref="A2:D8"><sortCondition ref="C2:C8"/>'],
      [
        'a conditional format',
        SHEET,
        'sqref="B2:C8"><cfRule type="expression" dxfId="0" priority="1"><formula>$B2&gt;$B$10<',
      ],
      ['a conditional format of another sheet', OTHER, '<formula>A1&gt;Marks!$B$7<'],
      ['a validation rule', SHEET, 'sqref="B2:B8"><formula1>AND(B2&lt;=60,C2&gt;0)<'],
      ['merged cells', SHEET, '<mergeCell ref="A11:B11"/><mergeCell ref="F3:F6"/>'],
      ['a link', SHEET, '<hyperlink ref="A10" location="Marks!B8"/>'],
      ['a page break', SHEET, '<brk id="8"'],
      ['frozen rows', SHEET, 'ySplit="1" topLeftCell="A2"'],
      ['a protected range', SHEET, 'sqref="B2:C8"/></protectedRanges>'],
      ['a sparkline', SHEET, '<xm:f>Marks!B2:B8</xm:f><xm:sqref>F10</xm:sqref>'],
      ['a chart’s data', CHART, 'Marks!$B$2:$B$8'],
      [
        'a chart’s place',
        PLACE,
        '<xdr:row>2</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row>',
      ],
      ['a note', NOTES, 'ref="C7"'],
      [
        'the box of a note',
        BOX,
        '<x:Anchor>3, 15, 6, 2, 5, 15, 10, 4</x:Anchor><x:Row>6</x:Row><x:Column>2</x:Column>',
      ],
    ],
  ],
  [
    'rows 3 and 4 deleted',
    lines('delete', 'rows', 2, 2),
    [
      ['a value', SHEET, '<c r="B3"><v>5</v></c>'],
      ['a formula', SHEET, '<f>SUM(B2:B4)</f>'],
      ['a reference that is gone', SHEET, '<f>#REF!+$B$4</f>'],
      ['a shared formula', SHEET, '<c r="E4"><f>B4*2</f><v>12</v></c>'],
      ['a formula of another sheet that is gone', OTHER, '<f>Marks!#REF!</f>'],
      ['whole rows', OTHER, '<f>SUM(Marks!2:2)</f>'],
      ['a range of another sheet', OTHER, '<f>SUM(Marks!B2:B4)</f>'],
      ['a name', BOOK, '>Marks!$B$2:$B$4<'],
      ['the print area', BOOK, '>Marks!$A$1:$D$7<'],
      ['a table', TABLE, 'ref="A1:D4"'],
      [
        'a conditional format',
        SHEET,
        'sqref="B2:C4"><cfRule type="expression" dxfId="0" priority="1"><formula>$B2&gt;$B$6<',
      ],
      ['a validation rule', SHEET, 'sqref="B2:B4"><formula1>AND(B2&lt;=60,C2&gt;0)<'],
      ['merged cells', SHEET, '<mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>'],
      ['a link, and one that is gone', SHEET, '<hyperlinks><hyperlink ref="A6" location="Marks!B4"/></hyperlinks>'],
      ['a page break', SHEET, '<brk id="4"'],
      ['a sparkline', SHEET, '<xm:f>Marks!B2:B4</xm:f><xm:sqref>F6</xm:sqref>'],
      ['a chart’s data', CHART, 'Marks!$B$2:$B$4'],
      [
        'a chart’s place',
        PLACE,
        '<xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row>',
      ],
      ['a note', NOTES, 'ref="C3"'],
      ['the box of a note', BOX, '<x:Row>2</x:Row>'],
    ],
  ],
  [
    'a column inserted before C',
    lines('insert', 'columns', 2, 1),
    [
      ['a value', SHEET, '<c r="D4"><v>1</v></c>'],
      ['the heading of a new column of a table', SHEET, '<c r="C1" s="1" t="inlineStr"><is><t>Column1</t></is></c>'],
      ['a formula', SHEET, '<f>SUM(B2:B6)</f>'],
      ['a shared formula', SHEET, '<c r="F4"><f>B4*2</f><v>8</v></c>'],
      ['what a formula spilt', SHEET, '<c r="H2" cm="1"><f t="array" ref="H2:H6">'],
      ['a formula of another sheet', OTHER, "<f>'Marks'!D6+1</f>"],
      ['the print area', BOOK, '>Marks!$A$1:$E$9<'],
      ['a table', TABLE, 'ref="A1:E6"'],
      [
        'the columns of a table',
        TABLE,
        '<tableColumns count="5"><tableColumn id="1" name="Name"/><tableColumn id="2" name="C1"/><tableColumn id="5" name="Column1"/><tableColumn id="3" name="C2"/>',
      ],
      ['what a table is filtered by', TABLE, '<autoFilter ref="A1:E6"><filterColumn colId="4"/>'],
      ['what a table was sorted by', TABLE, '<sortCondition ref="D2:D6"/>'],
      [
        'a conditional format',
        SHEET,
        'sqref="B2:D6"><cfRule type="expression" dxfId="0" priority="1"><formula>$B2&gt;$B$8<',
      ],
      ['a validation rule', SHEET, 'sqref="B2:C6"><formula1>AND(B2&lt;=60,D2&gt;0)<'],
      [
        'widths',
        SHEET,
        '<col min="1" max="1" width="20" customWidth="1"/><col min="2" max="4" width="9" customWidth="1"/>',
      ],
      ['merged cells', SHEET, '<mergeCell ref="A9:B9"/><mergeCell ref="G3:G4"/>'],
      ['a page break', SHEET, '<colBreaks count="1" manualBreakCount="1"><brk id="5"'],
      ['a sparkline', SHEET, '<xm:sqref>G8</xm:sqref>'],
      ['a chart’s place', PLACE, '<xdr:from><xdr:col>9</xdr:col>'],
      ['a note', NOTES, 'ref="D5"'],
      ['the box of a note', BOX, '<x:Anchor>4, 15, 4, 2, 6, 15, 8, 4</x:Anchor><x:Row>4</x:Row><x:Column>3</x:Column>'],
    ],
  ],
  [
    'column E deleted',
    lines('delete', 'columns', 4, 1),
    [
      ['what a formula spilt', SHEET, '<c r="F2" cm="1"><f t="array" ref="F2:F6">'],
      ['a table', TABLE, 'ref="A1:D6"'],
      ['merged cells', SHEET, '<mergeCell ref="E3:E4"/>'],
      ['a chart’s place', PLACE, '<xdr:from><xdr:col>7</xdr:col>'],
      ['a sparkline', SHEET, '<xm:sqref>E8</xm:sqref>'],
    ],
  ],
  [
    'a table sorted by C1, largest first,',
    { kind: 'sort', sheet: 'Marks', ...cell(2, 1), order: 'descending' },
    [
      [
        'a value with its row',
        SHEET,
        '<c r="A2" s="1" t="inlineStr"><is><t>Learner 6</t></is></c><c r="B2"><v>6</v></c>',
      ],
      [
        'a table’s formula',
        SHEET,
        '<c r="D2" s="1"><f>Marks[[#This Row],[C1]]+Marks[[#This Row],[C2]]</f><v>7</v></c>',
      ],
      ['the headings', SHEET, '<c r="B1" s="1" t="inlineStr"><is><t>C1</t></is></c>'],
      ['a formula beside the table', SHEET, '<c r="E2"><f t="shared" ref="E2:E6" si="0">B2*2</f><v>4</v></c>'],
      ['a row height', SHEET, '<row r="4" ht="30" customHeight="1"'],
      ['a formula of another sheet', OTHER, '<f>Marks!B4</f>'],
      ['a name', BOOK, '>Marks!$B$2:$B$6<'],
      [
        'what a table is sorted by',
        TABLE,
        '<sortState ref="A2:D6"><sortCondition descending="1" ref="B2:B6"/></sortState>',
      ],
      [
        'a conditional format',
        SHEET,
        'sqref="B2:C6"><cfRule type="expression" dxfId="0" priority="1"><formula>$B2&gt;$B$8<',
      ],
      ['a validation rule', SHEET, 'sqref="B2:B6"><formula1>AND(B2&lt;=60,C2&gt;0)<'],
      ['a link', SHEET, '<hyperlink ref="A5" location="Other!A1"/><hyperlink ref="A8"'],
      ['a note', NOTES, 'ref="C3"'],
      ['the box of a note', BOX, '<x:Anchor>3, 15, 2, 2, 5, 15, 6, 4</x:Anchor><x:Row>2</x:Row><x:Column>2</x:Column>'],
      ['a chart’s data', CHART, 'Marks!$B$2:$B$6'],
    ],
  ],
  [
    'a sheet renamed',
    { kind: 'rename', sheet: 'Marks', to: 'My class' },
    [
      ['its tab', BOOK, '<sheet name="My class"'],
      ['a formula of another sheet', OTHER, "<f>'My class'!B4</f>"],
      ['one in quotation marks', OTHER, "<f>'My class'!C6+1</f>"],
      ['a table of the same name', OTHER, '<f>SUM(Marks[C1])</f>'],
      ['a name', BOOK, ">'My class'!$B$2:$B$6<"],
      ['the print area', BOOK, ">'My class'!$A$1:$D$9<"],
      ['a conditional format of another sheet', OTHER, "<formula>A1&gt;'My class'!$B$5<"],
      ['a link', SHEET, `location="'My class'!B6"`],
      ['a sparkline', SHEET, "<xm:f>'My class'!B2:B6</xm:f>"],
      ['a chart’s data', CHART, "'My class'!$B$2:$B$6"],
    ],
  ],
  [
    'a sheet deleted',
    { kind: 'delete', sheet: 'Marks' },
    [
      ['a formula that read it', OTHER, '<c r="A1"><f>#REF!</f>'],
      ['a formula that read its table', OTHER, '<c r="D1"><f>SUM(#REF!)</f>'],
      ['a name', BOOK, '<definedName name="Scores">#REF!</definedName>'],
      ['a name of another sheet', BOOK, '<definedName name="Corner" localSheetId="0">Other!$A$1<'],
    ],
  ],
  [
    'a sheet moved to the end',
    { kind: 'move', sheet: 'Marks', to: 2 },
    [
      ['its tab', BOOK, '<sheet name="Third" sheetId="9"'],
      ['the print area', BOOK, '<definedName name="_xlnm.Print_Area" localSheetId="2">'],
      ['a name of another sheet', BOOK, '<definedName name="Corner" localSheetId="0">'],
    ],
  ],
];

describe.each(matrix)('%s carries', (_name, act, carried) => {
  const parts = after(act);
  test.each(carried)('%s', (_what, part, reads) => {
    expect(parts[part]).toContain(reads);
  });
  test('and the file opens again', () => {
    expect(() => opened(zip(performAct(checkFile(richBook()).file, act).parts))).not.toThrow();
  });
});
