import { BooleanNumber, HorizontalAlign, WrapStrategy, type IStyleData, type Nullable } from '@univerjs/core';
import type { CellStyle } from '../port';

const alignments = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  general: HorizontalAlign.UNSPECIFIED,
} as const;

const horizontalOf = (align: Nullable<HorizontalAlign>): NonNullable<CellStyle['horizontal']> => {
  if (align === HorizontalAlign.LEFT) return 'left';
  if (align === HorizontalAlign.CENTER) return 'center';
  return align === HorizontalAlign.RIGHT ? 'right' : 'general';
};

/** A cell's dress in plain data. */
export const cellStyle = (style: Nullable<IStyleData>): CellStyle => ({
  numberFormat: style?.n?.pattern ?? 'General',
  bold: style?.bl === BooleanNumber.TRUE,
  italic: style?.it === BooleanNumber.TRUE,
  fontColor: style?.cl?.rgb ?? '#000000',
  fill: style?.bg?.rgb ?? null,
  wrap: style?.tb === WrapStrategy.WRAP,
  horizontal: horizontalOf(style?.ht),
});

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The parts of a style that are to change, as the spreadsheet holds them. */
export const styleChange = (style: CellStyle): IStyleData => ({
  ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
  ...(style.bold === undefined ? {} : { bl: flag(style.bold) }),
  ...(style.italic === undefined ? {} : { it: flag(style.italic) }),
  ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
  ...(style.fill === undefined ? {} : { bg: style.fill === null ? null : { rgb: style.fill } }),
  ...(style.wrap === undefined ? {} : { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  ...(style.horizontal === undefined ? {} : { ht: alignments[style.horizontal] }),
});
