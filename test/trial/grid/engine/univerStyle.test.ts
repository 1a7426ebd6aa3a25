import { BooleanNumber, BorderStyleTypes, CellValueType, WrapStrategy } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { CELL_TYPE } from '../../../../src/trial/book/shownBook';
import { LINES, type BookStyle } from '../../../../src/trial/book/style';
import { bookStyle, univerStyle } from '../../../../src/trial/grid/engine/univerStyle';

const STYLES: readonly BookStyle[] = [
  {},
  { numberFormat: '0.00', font: 'Calibri', size: 11, fontColour: '#1F4E78', fill: '#FFF2CC' },
  { bold: true, italic: true, underline: true, strike: true, wrap: true },
  ...(['left', 'center', 'right', 'justify'] as const).map((horizontal) => ({ horizontal })),
  ...(['top', 'center', 'bottom'] as const).map((vertical) => ({ vertical })),
  ...LINES.map((line) => ({ borders: { left: { line, colour: '#000000' }, bottom: { line, colour: '#FF0000' } } })),
];

describe('how a cell looks', () => {
  it('has the kinds of values by the numbers that the spreadsheet gives them', () => {
    const { STRING, NUMBER, BOOLEAN, FORCE_STRING } = CellValueType;
    expect(Object.values(CELL_TYPE)).toEqual([STRING, NUMBER, BOOLEAN, FORCE_STRING].map(Number));
  });

  it.each(STYLES)('comes back from the spreadsheet as it was put in: %j', (style) => {
    expect(bookStyle(univerStyle(style))).toEqual(style);
  });

  it('does not come back with what a file does not carry: a line of no kind, or how far a text overflows', () => {
    const none = { s: BorderStyleTypes.NONE, cl: { rgb: '#000000' } };
    const style = { bd: { l: none }, tb: WrapStrategy.OVERFLOW, bl: BooleanNumber.FALSE, bg: null };
    expect(bookStyle(style)).toEqual({ borders: {} });
  });
});
