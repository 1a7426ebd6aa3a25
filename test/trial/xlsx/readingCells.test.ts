import { describe, expect, it } from 'vitest';
import { blankParts, bookOf, loaded, opened } from './oddBook';

describe('a shared formula', () => {
  const row = (number: number, inside: string): string =>
    `<row r="${String(number)}"><c r="B${String(number)}">${inside}<v>1</v></c></row>`;
  const member = '<f t="shared" si="0"/>';
  const head = (formula: string): string => `<f t="shared" ref="B1:B4" si="0">${formula}</f>`;

  it('is that of its members also before the cell that spells it out', () => {
    const file = opened(bookOf(row(1, member) + row(2, head('A2*$A$9')) + row(3, member)));
    expect([0, 1, 2].map((at) => loaded(file, at, 1)?.f)).toEqual(['=A1*$A$9', '=A2*$A$9', '=A3*$A$9']);
  });

  it('that nobody spells out leaves its cells as values', () => {
    const file = opened(bookOf(row(1, member)));
    expect(loaded(file, 0, 1)).toEqual({ v: 1, t: 2 });
  });
});

describe('a workbook of the calendar of 1904', () => {
  const DATED = '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>';

  it('shows numbers in date formats in the other calendar, and ISO dates as they are', () => {
    const parts = blankParts();
    const styles = (parts['xl/styles.xml'] ?? '').replace('</cellXfs>', DATED);
    const workbook = (parts['xl/workbook.xml'] ?? '').replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>');
    const formats = /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '';
    const style = String(formats.split('<xf ').length - 2);
    const cells = `<c r="A1" s="${style}"><v>1</v></c><c r="B1" s="${style}" t="d"><v>1904-01-02</v></c>`;
    const file = opened(bookOf(`<row r="1">${cells}</row>`, { 'xl/styles.xml': styles, 'xl/workbook.xml': workbook }));
    expect([loaded(file, 0, 0)?.v, loaded(file, 0, 1)?.v]).toEqual([1463, 1463]);
  });
});

describe('arrays entered into many cells at once', () => {
  it('are known with their areas, data tables too, and those of one cell or of the new kind are not', () => {
    const cell = (address: string, f: string, marks = ''): string => `<c r="${address}"${marks}>${f}<v>1</v></c>`;
    const array = (ref: string): string => `<f t="array" ref="${ref}">A1:A9*2</f>`;
    const cells = [
      cell('B1', array('B1:B3')),
      cell('C1', array('C1')),
      cell('D1', array('D1:D3'), ' cm="1"'),
      cell('E1', '<f t="dataTable" ref="E1:F2" dt2D="0" dtr="0" r1="A1"/>'),
    ];
    expect(opened(bookOf(`<row r="1">${cells.join('')}</row>`)).arrays['sheet-1']).toEqual([
      { row: 0, column: 1, rows: 3, columns: 1 },
      { row: 0, column: 4, rows: 2, columns: 2 },
    ]);
  });
});
