import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { LINES, type BookStyle, type BorderLine, type Line } from '../../book/style';

const BORDERS: Readonly<Record<Line, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const SIDES = [
  ['left', 'l'],
  ['right', 'r'],
  ['top', 't'],
  ['bottom', 'b'],
] as const;
const STEP = 9;

const wordFor = <Word extends string, Term>(words: Readonly<Record<Word, Term>>, term: unknown): Word | undefined =>
  (Object.keys(words) as Word[]).find((word) => words[word] === term);

const univerBorders = (borders: NonNullable<BookStyle['borders']>): IBorderData => {
  const found: IBorderData = {};
  for (const [side, key] of SIDES) {
    const border = borders[side];
    if (border) found[key] = { s: BORDERS[border.line], cl: { rgb: border.colour ?? '#000000' } };
  }
  return found;
};

const rotationOf = (rotation: NonNullable<BookStyle['rotation']>): NonNullable<IStyleData['tr']> =>
  rotation === 'stacked' ? { a: 0, v: BooleanNumber.TRUE } : { a: rotation };

/** A style as Univer holds it. */
export const univerStyle = (style: BookStyle): IStyleData => ({
  ...(style.font === undefined ? {} : { ff: style.font }),
  ...(style.size === undefined ? {} : { fs: style.size }),
  ...(style.bold === true ? { bl: BooleanNumber.TRUE } : {}),
  ...(style.italic === true ? { it: BooleanNumber.TRUE } : {}),
  ...(style.underline === true ? { ul: { s: BooleanNumber.TRUE } } : {}),
  ...(style.strike === true ? { st: { s: BooleanNumber.TRUE } } : {}),
  ...(style.fontColour === undefined ? {} : { cl: { rgb: style.fontColour } }),
  ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
  ...(style.borders === undefined ? {} : { bd: univerBorders(style.borders) }),
  ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
  ...(style.horizontal === undefined ? {} : { ht: HORIZONTAL[style.horizontal] }),
  ...(style.vertical === undefined ? {} : { vt: VERTICAL[style.vertical] }),
  ...(style.wrap === true ? { tb: WrapStrategy.WRAP } : {}),
  ...(style.rotation === undefined ? {} : { tr: rotationOf(style.rotation) }),
  ...(style.indent === undefined ? {} : { pd: { l: style.indent * STEP } }),
});

const lineOf = (border: Nullable<IBorderStyleData>): BorderLine | undefined => {
  const line = LINES.find((each) => BORDERS[each] === border?.s);
  const colour = border?.cl.rgb;
  return line === undefined ? undefined : { line, ...(typeof colour === 'string' && { colour }) };
};

const bordersOf = (borders: IBorderData): NonNullable<BookStyle['borders']> =>
  Object.fromEntries(
    SIDES.flatMap(([side, key]) => {
      const line = lineOf(borders[key]);
      return line === undefined ? [] : [[side, line] as const];
    }),
  );

/** What Univer's style says of how a cell looks, as far as a file carries it. */
export const bookStyle = (style: IStyleData): BookStyle => {
  const [horizontal, vertical] = [wordFor(HORIZONTAL, style.ht), wordFor(VERTICAL, style.vt)];
  const isOn = (flag: Nullable<BooleanNumber>): boolean => flag === BooleanNumber.TRUE;
  return {
    ...(typeof style.ff === 'string' && { font: style.ff }),
    ...(style.fs !== undefined && style.fs !== 0 && { size: style.fs }),
    ...(isOn(style.bl) && { bold: true }),
    ...(isOn(style.it) && { italic: true }),
    ...(isOn(style.ul?.s) && { underline: true }),
    ...(isOn(style.st?.s) && { strike: true }),
    ...(typeof style.cl?.rgb === 'string' && { fontColour: style.cl.rgb }),
    ...(typeof style.bg?.rgb === 'string' && { fill: style.bg.rgb }),
    ...(style.bd && { borders: bordersOf(style.bd) }),
    ...(typeof style.n?.pattern === 'string' && { numberFormat: style.n.pattern }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
  };
};
