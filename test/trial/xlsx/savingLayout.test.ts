import { expect, test } from 'vitest';
import { bookOf, opened, savedSheet } from './oddBook';
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
