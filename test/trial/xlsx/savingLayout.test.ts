import { expect, test } from 'vitest';
import type { BookState } from '../../../src/trial/book/bookState';
import type { Printing } from '../../../src/trial/book/terms';
import { saveXlsx } from '../../../src/trial/xlsx/save/saveXlsx';
import { bookOf, opened, savedSheet } from './oddBook';
import { partsOf } from './parts';
import { stateOf, withSheet } from './stateOf';

test('widths, heights, panes and protection change only what they name', () => {
  const file = opened(bookOf('<row r="1"><c r="A1"><v>1</v></c></row>', {}, '<printOptions headings="1"/>'));
  const state = withSheet(stateOf(file), 'Sheet1', (sheet) => ({
    ...sheet,
    columnWidths: [{ column: 1, count: 2, pixels: 70 }],
    rowHeights: [{ row: 0, count: 1, pixels: 40 }],
    frozen: { rows: 1, columns: 0 },
    isProtected: true,
  }));
  const saved = savedSheet(file, state);
  expect(saved).toContain(
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>',
  );
  expect(saved).toContain(
    '<cols><col min="2" max="2" width="10" customWidth="1"/><col min="3" max="3" width="10" customWidth="1"/></cols><sheetData>',
  );
  expect(saved).toContain(
    '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><printOptions',
  );
});

const ONE_CELL = opened(bookOf('<row r="1"><c r="A1"><v>1</v></c></row>', {}));
const printedAs = (printing: Partial<Printing>): BookState =>
  withSheet(stateOf(ONE_CELL), 'Sheet1', (sheet) => ({
    ...sheet,
    printing: { orientation: 'portrait', paper: 'A4', pageStarts: [46], ...printing },
  }));

test('a sheet prints its area under the rows that head every page', () => {
  const state = printedAs({ printed: { row: 0, column: 0, rows: 60, columns: 5 }, titleRows: [12, 12] });
  const workbook = partsOf(saveXlsx(ONE_CELL, state))['xl/workbook.xml'];
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'Sheet1'!$A$1:$E$60</definedName>`);
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Sheet1'!$13:$13</definedName>`);
});

test('a sheet prints with its margins, in the middle of the paper, with its name and page numbers at the foot', () => {
  const state = printedAs({
    margins: { left: 36, right: 36, top: 54, footer: 27 },
    isCentred: true,
    footer: { left: '&A', right: 'Page &P of &N' },
  });
  expect(savedSheet(ONE_CELL, state)).toContain(
    '</sheetData><printOptions horizontalCentered="1"/>' +
      '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.375"/>' +
      '<pageSetup paperSize="9" orientation="portrait"/>' +
      '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>' +
      '<rowBreaks count="1" manualBreakCount="1"><brk id="46" max="16383" man="1"/></rowBreaks></worksheet>',
  );
});
