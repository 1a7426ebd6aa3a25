import { blankParts, bookOf } from '../oddBook';
import { fileOf, partsOf } from '../parts';
import {
  all,
  backSlashed,
  bookWith,
  encodedSheet,
  joined,
  largeZip,
  latin1,
  renamed,
  replaced,
  ROWS,
  wide,
} from './packages';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const cell = (address: string, inside: string, marks = ''): string => `<c r="${address}"${marks}>${inside}</c>`;
const row = (number: number, ...cells: string[]): string => `<row r="${String(number)}">${cells.join('')}</row>`;
const text = (address: string, value: string): string => cell(address, `<is><t>${value}</t></is>`, ' t="inlineStr"');
const filled = (formula: (at: number) => string, marks = ''): string =>
  [1, 2, 3]
    .map((at) =>
      row(at, cell(`A${String(at)}`, '<v>1</v>'), cell(`B${String(at)}`, `<f>${formula(at)}</f><v>7</v>`, marks)),
    )
    .join('');
const shared = (formula: string): string =>
  row(1, cell('B1', `<f t="shared" ref="B1:B3" si="0">${formula}</f><v>7</v>`)) +
  row(2, cell('B2', '<f t="shared" si="0"/><v>7</v>')) +
  row(3, cell('B3', '<f t="shared" si="0"/><v>7</v>'));
const dynamic = (formula: string, ref: string): string =>
  row(1, cell('B1', `<f t="array" ref="${ref}">${formula}</f><v>1</v>`, ' cm="1"'), cell('C1', '<v>8</v>')) +
  row(2, cell('B2', '<v>2</v>')) +
  row(3, text('B3', 'mine'));
const legacy = (formula: string, ref: string): string => dynamic(formula, ref).replace(' cm="1"', '');
const workbookOf = (from: string | RegExp, to: string): Uint8Array => bookWith(replaced(WORKBOOK, from, to));
const typeOf = (type: string): Uint8Array =>
  bookWith(replaced('[Content_Types].xml', /application\/[^"]*sheet\.main\+xml/, `application/${type}`));
const strict = (parts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [
      path,
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    ]),
  );

const formulas: Readonly<Record<string, Uint8Array>> = {
  'quotation marks in filled formulas': bookOf(filled((at) => `"said ""well done"" "&amp;A${String(at)}`)),
  'a line break inside a text of filled formulas': bookOf(filled((at) => `"one\ntwo"&amp;A${String(at)}`)),
  'a line break between the arguments': bookOf(filled((at) => `SUM(A${String(at)},\n  1)`)),
  'a union': bookOf(filled((at) => `SUM((A${String(at)},$A$1))`)),
  'an intersection': bookOf(filled((at) => `SUM(A${String(at)}:C${String(at)} A1:A9)`)),
  'small letters': bookOf(filled((at) => `sum(a${String(at)}:b9)`)),
  'whole columns and rows': bookOf(filled(() => 'SUM(D:D)+ROWS(E:E)+SUM(5:5)')),
  'an array constant': bookOf(filled(() => 'SUM({1,2;3,4})')),
  'a name that looks like none of the page’s': bookOf(filled(() => 'Some.Name_1+TRUE')),
  'a function the page does not know': bookOf(filled(() => '_xlfn.REGEXTEST("a","b")')),
  'another workbook': bookOf(filled(() => '[1]Other!A1')),
  'errors as results': bookOf(filled(() => '1/0', ' t="e"').replaceAll('<v>7</v>', '<v>#DIV/0!</v>')),
  'empty texts as results': bookOf(filled(() => 'IF(TRUE,"","")', ' t="str"').replaceAll('<v>7</v>', '<v></v>')),
  'results that are not there': bookOf(filled(() => 'SUM(A1)').replaceAll('<v>7</v>', '')),
  'results other than the page’s own': bookOf(filled(() => '1+1')),
  'a volatile function': bookOf(filled(() => 'RAND()+NOW()')),
  'a shared formula': bookOf(shared('A1*$A$1&amp;"a ""b"""')),
  'a shared formula used again under its number': bookOf(
    shared('A1') +
      shared('A9')
        .replace(/r="(B?)(\d)"/g, 'r="$19$2"')
        .replace('B1:B3', 'B91:B93'),
  ),
  'a shared formula told before the cell that spells it out': bookOf(
    row(1, cell('B1', '<f t="shared" si="0"/><v>7</v>')) +
      row(2, cell('B2', '<f t="shared" ref="B1:B2" si="0">A2</f><v>7</v>')),
  ),
  'shared formulas across columns': bookOf(
    row(
      1,
      cell('B1', '<f t="shared" ref="B1:D1" si="4">A1+A$1</f><v>1</v>'),
      cell('C1', '<f t="shared" si="4"/><v>1</v>'),
      cell('D1', '<f t="shared" si="4"/><v>1</v>'),
    ),
  ),
  'a dynamic array of its size': bookOf(dynamic('_xlfn.UNIQUE(A1:A9)', 'B1:B2')),
  'a dynamic array larger than its result': bookOf(dynamic('SUM(A1:A9)', 'B1:B2')),
  'a dynamic array smaller than its result': bookOf(dynamic('A1:A9*2', 'B1')),
  'an array of the old kind of its size': bookOf(legacy('TRANSPOSE(A1:B1)', 'B1:B2')),
  'an array of the old kind larger than its result': bookOf(legacy('SUM(A1:A9)', 'B1:B2')),
  'an array of the old kind smaller than its result': bookOf(legacy('A1:A9*2', 'B1:B2')),
  'a data table': bookOf(row(1, cell('B1', '<f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"/><v>3</v>'))),
};

const values: Readonly<Record<string, Uint8Array>> = {
  'a time in ISO form': bookOf(row(1, cell('A1', '<v>10:10:10</v>', ' t="d"'))),
  'dates in ISO form': bookOf(
    row(1, cell('A1', '<v>2026-01-31</v>', ' t="d"'), cell('B1', '<v>2026-01-31T09:30:00Z</v>', ' t="d"')),
  ),
  'an ISO date that is none': bookOf(row(1, cell('A1', '<v>soon</v>', ' t="d"'))),
  'truth in words': bookOf(row(1, cell('A1', '<v>true</v>', ' t="b"'))),
  'numbers in all spellings': bookOf(
    row(1, cell('A1', '<v>1.50</v>'), cell('B1', '<v>1E3</v>'), cell('C1', '<v> 7 </v>')),
  ),
  'texts of digits': bookOf(row(1, text('A1', '007'), text('B1', '12'))),
  'text with characters XML can’t hold': bookOf(row(1, text('A1', 'a_x000D_b _x005F_x0041_'))),
  'formatting within a cell': bookOf(
    row(1, cell('A1', '<is><r><rPr><b/></rPr><t>bold</t></r><r><t> thin</t></r></is>', ' t="inlineStr"')),
  ),
  'the last corner of the sheet': bookOf(row(1, cell('A1', '<v>1</v>')) + row(1048576, cell('XFD1048576', '<v>2</v>'))),
  'cells and rows without addresses': bookOf(
    '<row><c><v>1</v></c><c><f>A1+1</f><v>2</v></c></row><row><c><v>3</v></c></row>',
  ),
  'marks of Excel’s own on cells': bookOf(row(1, cell('A1', '<f ca="1">A2</f><v>1</v><extLst/>', ' vm="1" ph="1"'))),
};

const packages: Readonly<Record<string, Uint8Array>> = {
  'a very hidden sheet': bookWith(
    all(
      joined('xl/worksheets/sheet2.xml', blankParts()[SHEET] ?? '', 'worksheet', SHEET_TYPE),
      replaced(WORKBOOK, '</sheets>', '<sheet name="S2" sheetId="5" state="veryHidden" r:id="rId77"/></sheets>'),
    ),
  ),
  'a module sheet of an old .xls': workbookOf(
    '</sheets>',
    '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/></sheets>',
  ),
  'the calendar of 1904': workbookOf('<bookViews>', '<workbookPr date1904="1"/><bookViews>'),
  'a part in ISO-8859-1': encodedSheet('ISO-8859-1', latin1),
  'a part in windows-1252': encodedSheet('windows-1252', latin1),
  'a part in UTF-16': encodedSheet('UTF-16', wide),
  'a part that says UTF-16 and is not': bookWith(replaced(SHEET, 'encoding="UTF-8"', 'encoding="UTF-16"')),
  'a part without a declaration': bookWith(replaced(SHEET, /^<\?xml[^>]*>\s*/, '')),
  'parts with capitals': bookWith((parts) => ({
    ...Object.fromEntries(Object.entries(parts).filter(([path]) => path !== SHEET)),
    'xl/Worksheets/Sheet1.XML': parts[SHEET] ?? '',
  })),
  'a sheet under another name': bookWith(renamed(SHEET, 'xl/worksheets/tracker.xml')),
  'back slashes in what leads to parts': bookWith(
    replaced('xl/_rels/workbook.xml.rels', 'worksheets/', 'worksheets\\'),
  ),
  'back slashes in the names of parts': backSlashed(),
  'the large form of zip': largeZip(partsOf(bookOf(ROWS))),
  'a workbook with macros': fileOf(
    joined(
      'xl/vbaProject.bin',
      'macros',
      'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
      'application/vnd.ms-office.vbaProject',
    )(partsOf(typeOf('vnd.ms-excel.sheet.macroEnabled.main+xml'))),
  ),
  'a template': typeOf('vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'),
  'a workbook in the strict form': bookWith(strict),
  'a signed workbook': bookWith(
    all(
      replaced(
        '_rels/.rels',
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      ),
      (parts) => ({ ...parts, '_xmlsignatures/origin.sigs': '' }),
    ),
  ),
  'a list from another sheet': bookOf(
    ROWS,
    {},
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${X14}><x14:dataValidations count="1"><x14:dataValidation type="list"/></x14:dataValidations></ext></extLst>`,
  ),
  'a conditional format that reads another sheet': bookOf(
    ROWS,
    {},
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings/></ext></extLst>`,
  ),
  'an extent of one cell told twice': bookWith(
    replaced(SHEET, '<sheetViews>', '<dimension ref="A1:A1"/><sheetViews>'),
    row(1, cell('A1', '<v>1</v>')),
  ),
  'an empty workbook': fileOf(blankParts()),
};

/** Small files, one of each kind that was ever changed by opening and saving alone. */
export const KINDS: readonly (readonly [string, Uint8Array])[] = Object.entries({
  ...formulas,
  ...values,
  ...packages,
});
