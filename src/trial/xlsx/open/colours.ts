import { child, numberOf, type XmlElement } from '../../../markbook/workbookFile';

const FIRST_EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const PALETTE =
  `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF`.split(/\s+/);

/** The colours a workbook names by number. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Reads the theme's twelve colours (in the order cells count them) and the workbook's own palette. */
export function readPalette(theme: XmlElement | undefined, styleSheet: XmlElement | undefined): Palette {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const colours = (scheme?.children ?? []).map((each) => {
    const { attributes } = each.children[0] ?? { attributes: new Map<string, string>() };
    return attributes.get('lastClr') ?? attributes.get('val') ?? '000000';
  });
  const [dark1 = '000000', light1 = 'FFFFFF', dark2 = '000000', light2 = 'FFFFFF', ...accents] = colours;
  const own = child(child(styleSheet, 'colors'), 'indexedColors')?.children.map(
    (each) => each.attributes.get('rgb')?.slice(-6) ?? '000000',
  );
  return {
    theme: [light1, dark1, light2, dark2, ...accents],
    indexed: [...(own ?? []), ...PALETTE.slice(own?.length ?? 0)],
  };
}

/** A colour of the file as `#RRGGBB`; undefined when it names none, or the automatic one. */
export function colourOf(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (!element) return undefined;
  const theme = numberOf(element, 'theme');
  const indexed = numberOf(element, 'indexed');
  const named =
    theme !== undefined ? palette.theme[theme] : indexed !== undefined ? palette.indexed[indexed] : undefined;
  const hex = element.attributes.get('rgb')?.slice(-6) ?? named;
  if (hex === undefined || !/^[0-9a-fA-F]{6}$/.test(hex)) return undefined;
  return `#${tinted(hex, numberOf(element, 'tint') ?? 0).toUpperCase()}`;
}

function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const parts = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [hue, lightness, saturation] = toHls(parts);
  const light = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const toHex = (part: number) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  return fromHls(hue, light, saturation).map(toHex).join('');
}

function toHls(parts: readonly number[]): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = parts;
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  const lightness = most - span / 2;
  if (span === 0) return [0, lightness, 0];
  const hue =
    most === red ? (green - blue) / span : most === green ? 2 + (blue - red) / span : 4 + (red - green) / span;
  return [((hue + 6) % 6) / 6, lightness, span / (1 - Math.abs(2 * lightness - 1))];
}

function fromHls(hue: number, lightness: number, saturation: number): number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((turn) => {
    const place = (turn + hue * 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  });
}
