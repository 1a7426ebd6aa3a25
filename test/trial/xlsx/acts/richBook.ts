import { blankParts } from '../oddBook';
import { fileOf } from '../parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

const rels = (...links: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${RELATIONS}">${links
    .map(([kind, target], at) => `<Relationship Id="r${String(at + 1)}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;
const text = (place: string, value: string): string =>
  `<c r="${place}" s="1" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Rows 2 to 6 of the table: a name, two marks, their total by the table's formula, and one beside it that all share. */
const learner = (row: number): string => {
  const at = String(row);
  const shared = row === 2 ? '<f t="shared" ref="E2:E6" si="0">B2*2</f>' : '<f t="shared" si="0"/>';
  const spilt = row === 2 ? '<c r="G2" cm="1"><f t="array" ref="G2:G6">_xlfn.UNIQUE(B2:B6)</f><v>2</v></c>' : '';
  const filled = row > 2 ? `<c r="G${at}"><v>${at}</v></c>` : '';
  return (
    `<row r="${at}"${row === 4 ? ' ht="30" customHeight="1"' : ''} spans="1:7">${text(`A${at}`, `Learner ${at}`)}` +
    `<c r="B${at}"><v>${at}</v></c><c r="C${at}"><v>1</v></c>` +
    `<c r="D${at}" s="1"><f>Marks[[#This Row],[C1]]+Marks[[#This Row],[C2]]</f><v>${String(row + 1)}</v></c>` +
    `<c r="E${at}">${shared}<v>${String(2 * row)}</v></c>${spilt}${filled}</row>`
  );
};

const MARKS =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:G9"/>` +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="3" width="9" customWidth="1"/></cols>' +
  `<sheetData><row r="1">${['A1', 'B1', 'C1', 'D1'].map((place, at) => text(place, ['Name', 'C1', 'C2', 'Total'][at] ?? '')).join('')}</row>` +
  [2, 3, 4, 5, 6].map(learner).join('') +
  '<row r="8"><c r="B8"><f>SUM(B2:B6)</f><v>20</v></c><c r="C8"><f>B4+$B$6</f><v>10</v></c><c r="D8"><f>ROW()</f><v>8</v></c></row></sheetData>' +
  '<protectedRanges><protectedRange name="r" sqref="B2:C6"/></protectedRanges>' +
  '<mergeCells count="2"><mergeCell ref="A9:B9"/><mergeCell ref="F3:F4"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:C6"><cfRule type="expression" dxfId="0" priority="1"><formula>$B2&gt;$B$8</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="custom" sqref="B2:B6"><formula1>AND(B2&lt;=60,C2&gt;0)</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A3" location="Other!A1"/><hyperlink ref="A8" location="Marks!B6"/></hyperlinks>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks>' +
  '<drawing r:id="r2"/><legacyDrawing r:id="r4"/><tableParts count="1"><tablePart r:id="r1"/></tableParts>' +
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines>` +
  '<x14:sparkline><xm:f>Marks!B2:B6</xm:f><xm:sqref>F8</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>';

const OTHER =
  `<worksheet xmlns="${MAIN}"><sheetData><row r="1">` +
  [
    'Marks!B4',
    'SUM(Marks!B2:B6)',
    'COUNTA(Marks!A:A)',
    'SUM(Marks[C1])',
    'INDIRECT("Marks!B4")',
    'SUM(Scores)',
    "'Marks'!C6+1",
    'SUM(Marks!2:3)',
  ]
    .map((formula, at) => `<c r="${'ABCDEFGH'.charAt(at)}1"><f>${formula}</f><v>1</v></c>`)
    .join('') +
  '</row></sheetData><conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>A1&gt;Marks!$B$5</formula></cfRule></conditionalFormatting></worksheet>';

const TABLE =
  `<table xmlns="${MAIN}" id="1" name="Marks" displayName="Marks" ref="A1:D6" totalsRowShown="0"><autoFilter ref="A1:D6"><filterColumn colId="3"/></autoFilter>` +
  '<sortState ref="A2:D6"><sortCondition ref="C2:C6"/></sortState><tableColumns count="4"><tableColumn id="1" name="Name"/><tableColumn id="2" name="C1"/><tableColumn id="3" name="C2"/>' +
  '<tableColumn id="4" name="Total"><calculatedColumnFormula>Marks[[#This Row],[C1]]+Marks[[#This Row],[C2]]</calculatedColumnFormula></tableColumn></tableColumns></table>';

const DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:from>' +
  '<xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:to></xdr:twoCellAnchor></xdr:wsDr>';

const NOTE_BOX =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1"><x:ClientData ObjectType="Note"><x:Anchor>3, 15, 4, 2, 5, 15, 8, 4</x:Anchor><x:Row>4</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>';

const NAMES =
  '<definedNames><definedName name="Scores">Marks!$B$2:$B$6</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Marks!$A$1:$D$9</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">Marks!$1:$1</definedName><definedName name="Corner" localSheetId="1">Other!$A$1</definedName></definedNames>';

/** The parts of a workbook with one of everything that follows when rows, columns or sheets come and go. */
function richParts(): Record<string, string> {
  const parts = blankParts();
  const type = (path: string, kind: string): string => `<Override PartName="/${path}" ContentType="${kind}"/>`;
  return {
    ...parts,
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      `${type('xl/worksheets/sheet2.xml', SHEET_TYPE)}${type('xl/tables/table1.xml', TABLE_TYPE)}${type('xl/comments1.xml', NOTES_TYPE)}</Types>`,
    ),
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '')
      .replace(/<sheet name="[^"]*"/, '<sheet name="Marks"')
      .replace(
        '</sheets>',
        `<sheet name="Other" sheetId="7" xmlns:r="${OFFICE}" r:id="rId91"/><sheet name="Third" sheetId="9" xmlns:r="${OFFICE}" r:id="rId92"/></sheets>${NAMES}`,
      ),
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rId91" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId92" Type="${OFFICE}/worksheet" Target="worksheets/sheet3.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': MARKS,
    'xl/worksheets/sheet2.xml': OTHER,
    'xl/worksheets/sheet3.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': rels(
      ['table', '../tables/table1.xml'],
      ['drawing', '../drawings/drawing1.xml'],
      ['comments', '../comments1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ),
    'xl/tables/table1.xml': TABLE,
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': rels(['chart', '../charts/chart1.xml']),
    'xl/charts/chart1.xml':
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>Marks!$B$2:$B$6</c:f></c:chartSpace>',
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><commentList><comment ref="C5" authorId="0"/></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': NOTE_BOX,
  };
}

export const richBook = (): Uint8Array => fileOf(richParts());
