import { child, childrenOf, isOn, numberOf, type XmlElement } from '../../../markbook/workbookFile';
import { type BookStyle, type BorderLine, LINES } from '../../book/style';
import { colourOf, type Palette } from './colours';
import { isDatePattern, numberPatterns } from './numberPatterns';

type Horizontal = NonNullable<BookStyle['horizontal']>;
type Vertical = NonNullable<BookStyle['vertical']>;

/** What the file's words for where text stands from left to right are shown as. */
const HORIZONTAL: ReadonlyMap<string, Horizontal> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['justify', 'justify'],
  ['distributed', 'justify'],
  ['centerContinuous', 'center'],
]);

/** What the file's words for where text stands from top to bottom are shown as. */
const VERTICAL: ReadonlyMap<string, Vertical> = new Map([
  ['top', 'top'],
  ['center', 'center'],
  ['bottom', 'bottom'],
]);

/** One cell style of the file (an entry of cellXfs). */
export interface FileStyle {
  readonly style: BookStyle;
  readonly isUnlocked: boolean;
  readonly isDate: boolean;
}

export interface FileStyles {
  readonly cells: readonly FileStyle[];
  /** Styles of conditional formats. */
  readonly differences: readonly BookStyle[];
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** Reads the style sheet. */
export function readStyles(root: XmlElement | undefined, palette: Palette): FileStyles {
  const patterns = numberPatterns(child(root, 'numFmts'));
  const fonts = (child(root, 'fonts')?.children ?? []).map((font) => fontStyle(font, palette));
  const fills = (child(root, 'fills')?.children ?? []).map((fill) => fillStyle(fill, palette, false));
  const borders = (child(root, 'borders')?.children ?? []).map((border) => borderStyle(border, palette));
  const cells = (child(root, 'cellXfs')?.children ?? []).map((xf): FileStyle => {
    const pattern = patterns.get(numberOf(xf, 'numFmtId') ?? 0);
    const style: BookStyle = {
      ...fonts[numberOf(xf, 'fontId') ?? 0],
      ...fills[numberOf(xf, 'fillId') ?? 0],
      ...borders[numberOf(xf, 'borderId') ?? 0],
      ...(pattern === undefined ? {} : { numberFormat: pattern }),
      ...alignmentStyle(child(xf, 'alignment')),
    };
    const isUnlocked = !isOn(child(xf, 'protection'), 'locked', true);
    return { style, isUnlocked, isDate: pattern !== undefined && isDatePattern(pattern) };
  });
  const differences = childrenOf(child(root, 'dxfs'), 'dxf').map((dxf) => differenceStyle(dxf, palette));
  return { cells, differences };
}

function fontStyle(font: XmlElement | undefined, palette: Palette): BookStyle {
  const has = (name: string) => {
    const element = child(font, name);
    return element !== undefined && isOn(element, 'val', true);
  };
  const family = child(font, 'name')?.attributes.get('val');
  const size = numberOf(child(font, 'sz'), 'val');
  const colour = colourOf(child(font, 'color'), palette);
  const underlined = child(font, 'u') !== undefined && child(font, 'u')?.attributes.get('val') !== 'none';
  return {
    ...(family === undefined ? {} : { font: family }),
    ...(size === undefined ? {} : { size }),
    ...(has('b') ? { bold: true } : {}),
    ...(has('i') ? { italic: true } : {}),
    ...(underlined ? { underline: true } : {}),
    ...(has('strike') ? { strike: true } : {}),
    ...(colour === undefined ? {} : { fontColour: colour }),
  };
}

function fillStyle(fill: XmlElement | undefined, palette: Palette, isDifference: boolean): BookStyle {
  const pattern = child(fill, 'patternFill');
  const kind = pattern?.attributes.get('patternType') ?? (isDifference ? 'solid' : 'none');
  const stops = childrenOf(child(fill, 'gradientFill'), 'stop');
  const shown = isDifference ? (child(pattern, 'bgColor') ?? child(pattern, 'fgColor')) : child(pattern, 'fgColor');
  const colour = kind === 'none' ? colourOf(child(stops[0], 'color'), palette) : colourOf(shown, palette);
  return colour === undefined ? {} : { fill: colour };
}

function borderStyle(border: XmlElement | undefined, palette: Palette): BookStyle {
  const borders: Partial<Record<(typeof SIDES)[number], BorderLine>> = {};
  for (const name of SIDES) {
    const side = child(border, name);
    const line = LINES.find((each) => each === side?.attributes.get('style'));
    if (line !== undefined) borders[name] = { line, colour: colourOf(child(side, 'color'), palette) ?? '#000000' };
  }
  return Object.keys(borders).length === 0 ? {} : { borders };
}

function alignmentStyle(alignment: XmlElement | undefined): BookStyle {
  const horizontal = HORIZONTAL.get(alignment?.attributes.get('horizontal') ?? 'general');
  const vertical = VERTICAL.get(alignment?.attributes.get('vertical') ?? 'general');
  const rotation = numberOf(alignment, 'textRotation') ?? 0;
  const indent = numberOf(alignment, 'indent') ?? 0;
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(isOn(alignment, 'wrapText') ? { wrap: true } : {}),
    ...(rotation === 255
      ? { rotation: 'stacked' }
      : rotation > 0
        ? { rotation: rotation > 90 ? rotation - 90 : -rotation }
        : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

function differenceStyle(dxf: XmlElement, palette: Palette): BookStyle {
  const { font: _font, size: _size, ...rest } = fontStyle(child(dxf, 'font'), palette);
  return { ...rest, ...fillStyle(child(dxf, 'fill'), palette, true), ...borderStyle(child(dxf, 'border'), palette) };
}
