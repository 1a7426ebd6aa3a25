import { BooleanNumber, WrapStrategy, type IBorderStyleData, type IStyleData } from '@univerjs/core';
import type { XmlElement } from '../../../markbook/workbookFile/xml/parseXml';
import { child, childrenOf, isOn, numberOf } from '../../../markbook/workbookFile/xml/find';
import { colourOf, type Palette } from './colours';
import { isDatePattern, numberPatterns } from './numberPatterns';
import { BORDERS, HORIZONTAL, VERTICAL } from './styleTerms';

/** One cell style of the file (an entry of cellXfs). */
export interface FileStyle {
  readonly style: IStyleData;
  readonly isUnlocked: boolean;
  readonly isDate: boolean;
}

export interface FileStyles {
  readonly cells: readonly FileStyle[];
  /** Styles of conditional formats. */
  readonly differences: readonly IStyleData[];
}

const SIDES = [
  ['l', 'left'],
  ['r', 'right'],
  ['t', 'top'],
  ['b', 'bottom'],
] as const;

/** Reads the style sheet into the spreadsheet's terms. */
export function readStyles(root: XmlElement | undefined, palette: Palette): FileStyles {
  const patterns = numberPatterns(child(root, 'numFmts'));
  const fonts = (child(root, 'fonts')?.children ?? []).map((font) => fontStyle(font, palette));
  const fills = (child(root, 'fills')?.children ?? []).map((fill) => fillStyle(fill, palette, false));
  const borders = (child(root, 'borders')?.children ?? []).map((border) => borderStyle(border, palette));
  const cells = (child(root, 'cellXfs')?.children ?? []).map((xf): FileStyle => {
    const pattern = patterns.get(numberOf(xf, 'numFmtId') ?? 0);
    const style: IStyleData = {
      ...fonts[numberOf(xf, 'fontId') ?? 0],
      ...fills[numberOf(xf, 'fillId') ?? 0],
      ...borders[numberOf(xf, 'borderId') ?? 0],
      ...(pattern === undefined ? {} : { n: { pattern } }),
      ...alignmentStyle(child(xf, 'alignment')),
    };
    const isUnlocked = !isOn(child(xf, 'protection'), 'locked', true);
    return { style, isUnlocked, isDate: pattern !== undefined && isDatePattern(pattern) };
  });
  const differences = childrenOf(child(root, 'dxfs'), 'dxf').map((dxf) => differenceStyle(dxf, palette));
  return { cells, differences };
}

function fontStyle(font: XmlElement | undefined, palette: Palette): IStyleData {
  const has = (name: string) => {
    const element = child(font, name);
    return element !== undefined && isOn(element, 'val', true);
  };
  const family = child(font, 'name')?.attributes.get('val');
  const size = numberOf(child(font, 'sz'), 'val');
  const colour = colourOf(child(font, 'color'), palette);
  const underlined = child(font, 'u') !== undefined && child(font, 'u')?.attributes.get('val') !== 'none';
  return {
    ...(family === undefined ? {} : { ff: family }),
    ...(size === undefined ? {} : { fs: size }),
    ...(has('b') ? { bl: BooleanNumber.TRUE } : {}),
    ...(has('i') ? { it: BooleanNumber.TRUE } : {}),
    ...(underlined ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(has('strike') ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
  };
}

function fillStyle(fill: XmlElement | undefined, palette: Palette, isDifference: boolean): IStyleData {
  const pattern = child(fill, 'patternFill');
  const kind = pattern?.attributes.get('patternType') ?? (isDifference ? 'solid' : 'none');
  const stops = childrenOf(child(fill, 'gradientFill'), 'stop');
  const shown = isDifference ? (child(pattern, 'bgColor') ?? child(pattern, 'fgColor')) : child(pattern, 'fgColor');
  const colour = kind === 'none' ? colourOf(child(stops[0], 'color'), palette) : colourOf(shown, palette);
  return colour === undefined ? {} : { bg: { rgb: colour } };
}

function borderStyle(border: XmlElement | undefined, palette: Palette): IStyleData {
  const sides: Partial<Record<'l' | 'r' | 't' | 'b', IBorderStyleData>> = {};
  for (const [key, name] of SIDES) {
    const side = child(border, name);
    const line = BORDERS.get(side?.attributes.get('style') ?? 'none');
    if (line !== undefined) sides[key] = { s: line, cl: { rgb: colourOf(child(side, 'color'), palette) ?? '#000000' } };
  }
  return Object.keys(sides).length === 0 ? {} : { bd: sides };
}

function alignmentStyle(alignment: XmlElement | undefined): IStyleData {
  const horizontal = HORIZONTAL.get(alignment?.attributes.get('horizontal') ?? 'general');
  const vertical = VERTICAL.get(alignment?.attributes.get('vertical') ?? 'general');
  const rotation = numberOf(alignment, 'textRotation') ?? 0;
  const indent = numberOf(alignment, 'indent') ?? 0;
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(isOn(alignment, 'wrapText') ? { tb: WrapStrategy.WRAP } : {}),
    ...(rotation === 255
      ? { tr: { a: 0, v: BooleanNumber.TRUE } }
      : rotation > 0
        ? { tr: { a: rotation > 90 ? rotation - 90 : -rotation } }
        : {}),
    ...(indent > 0 ? { pd: { l: indent * 9 } } : {}),
  };
}

function differenceStyle(dxf: XmlElement, palette: Palette): IStyleData {
  const { ff: _family, fs: _size, ...font } = fontStyle(child(dxf, 'font'), palette);
  return { ...font, ...fillStyle(child(dxf, 'fill'), palette, true), ...borderStyle(child(dxf, 'border'), palette) };
}
