import type { BookStyle, BorderLine } from '../../book/style';
import type { FileBook } from '../open/fileBook';
import { BUILT_IN } from '../open/numberPatterns';
import {
  appendInside,
  patchPart,
  placeFor,
  qualified,
  withAttributes,
  type PackageParts,
  endedBy,
} from '../package/editParts';
import {
  child,
  childrenOf,
  escapeAttribute,
  numberOf,
  type XmlElement,
  type XmlPart,
} from '../../../markbook/workbookFile';
import type { Patch } from '../xml/patches';

const LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const FONT_KEYS = ['bold', 'italic', 'underline', 'strike', 'font', 'size', 'fontColour'] as const;
const ALIGNMENT_KEYS = ['horizontal', 'vertical', 'wrap'] as const;
const KEYS = [...FONT_KEYS, ...ALIGNMENT_KEYS, 'fill', 'borders', 'numberFormat'] as const;

type StyleKey = (typeof KEYS)[number];

/** Adds cell styles behind those the workbook has, which stay as they are. */
export interface NewStyles {
  /** The number of the style that is `base` with what `style` changes in it; `base` itself when it changes nothing. */
  readonly numberFor: (base: number, style: BookStyle | null) => number;
  /** Writes what was added into the style sheet. */
  readonly write: (parts: PackageParts) => void;
}

/** Keeps the additions to a workbook's style sheet until it is written. */
export function newStyles(book: FileBook): NewStyles {
  const part = book.stylePart;
  if (!part) return { numberFor: (base) => base, write: () => undefined };
  const added = new Map<string, string[]>(LISTS.map((list) => [list, []]));
  const known = new Map<string, number>();
  const numberFor = (base: number, style: BookStyle | null): number => {
    if (style === null || Object.keys(style).length === 0) return 0;
    const changed = changedKeys(base === 0 ? {} : (book.styles.cells[base]?.style ?? {}), style);
    if (changed.length === 0) return base;
    const key = JSON.stringify([base, changed.map((each) => [each, style[each]])]);
    const number = known.get(key) ?? addStyle(part, added, base, style, changed);
    known.set(key, number);
    return number;
  };
  return {
    numberFor,
    write: (parts) => {
      patchPart(parts, part, listPatches(part, added));
    },
  };
}

function changedKeys(before: BookStyle, now: BookStyle): StyleKey[] {
  return KEYS.filter((key) => settled(before[key]) !== settled(now[key]));
}

/** Absent and "off" mean the same; words and colours compare by their capitals. */
function settled(value: unknown): string {
  if (value === undefined || value === false) return '';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value).toUpperCase();
  const entries = Object.entries(value).filter(([, each]) => settled(each) !== '');
  if (entries.length === 0) return '';
  return JSON.stringify(entries.sort(([a], [b]) => a.localeCompare(b)).map(([key, each]) => [key, settled(each)]));
}

function addStyle(
  part: XmlPart,
  added: ReadonlyMap<string, string[]>,
  base: number,
  style: BookStyle,
  changed: readonly StyleKey[],
): number {
  const xf = child(part.root, 'cellXfs')?.children[base];
  const tag = xf
    ? part.text.slice(xf.start, xf.inner)
    : `<${qualified(part.root, 'xf')} numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  const has = (keys: readonly StyleKey[]) => changed.some((key) => keys.includes(key));
  const add = (list: string, xml: string) => append(part, added, list, xml);
  const attributes: Record<string, string> = {};
  if (has(FONT_KEYS))
    Object.assign(attributes, {
      fontId: add('fonts', fontXml(part, numberOf(xf, 'fontId') ?? 0, style, changed)),
      applyFont: '1',
    });
  if (has(['fill'])) Object.assign(attributes, { fillId: add('fills', fillXml(part.root, style)), applyFill: '1' });
  if (has(['borders']))
    Object.assign(attributes, { borderId: add('borders', borderXml(part.root, style)), applyBorder: '1' });
  if (has(['numberFormat']))
    Object.assign(attributes, { numFmtId: numberFormat(part, added, style.numberFormat), applyNumberFormat: '1' });
  if (has(ALIGNMENT_KEYS)) Object.assign(attributes, { applyAlignment: '1' });
  const open = endedBy(withAttributes(tag, attributes), '>');
  const alignment = has(ALIGNMENT_KEYS)
    ? alignmentXml(part, child(xf, 'alignment'), style)
    : sourceOf(part, child(xf, 'alignment'));
  const rest = (xf?.children ?? []).filter((each) => each.name !== 'alignment').map((each) => sourceOf(part, each));
  return Number(add('cellXfs', `${open}${alignment}${rest.join('')}</${qualified(part.root, 'xf')}>`));
}

function append(part: XmlPart, added: ReadonlyMap<string, string[]>, list: string, xml: string): string {
  const additions = added.get(list) ?? [];
  const present = child(part.root, list)?.children.length ?? 0;
  const same = additions.indexOf(xml);
  if (same >= 0) return String(present + same);
  additions.push(xml);
  return String(present + additions.length - 1);
}

function sourceOf(part: XmlPart, element: XmlElement | undefined): string {
  return element ? part.text.slice(element.start, element.end) : '';
}

function colourXml(root: XmlElement, name: string, rgb: string | undefined): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(rgb ?? '')?.[1];
  if (hex !== undefined) return `<${qualified(root, name)} rgb="FF${hex.toUpperCase()}"/>`;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb ?? '')?.slice(1, 4);
  if (!parts) return '';
  const joined = parts.map((each) => Number(each).toString(16).padStart(2, '0')).join('');
  return `<${qualified(root, name)} rgb="FF${joined.toUpperCase()}"/>`;
}

function fontXml(part: XmlPart, base: number, style: BookStyle, changed: readonly StyleKey[]): string {
  const { root } = part;
  const tag = (name: string, value: string) => `<${qualified(root, name)} val="${escapeAttribute(value)}"/>`;
  const flag = (name: string, isOn: boolean) => (isOn ? `<${qualified(root, name)}/>` : '');
  const fresh: Record<string, string> = {};
  if (changed.includes('bold')) fresh['b'] = flag('b', style.bold === true);
  if (changed.includes('italic')) fresh['i'] = flag('i', style.italic === true);
  if (changed.includes('strike')) fresh['strike'] = flag('strike', style.strike === true);
  if (changed.includes('underline')) fresh['u'] = flag('u', style.underline === true);
  if (changed.includes('size')) fresh['sz'] = tag('sz', String(style.size ?? 11));
  if (changed.includes('fontColour')) fresh['color'] = colourXml(root, 'color', style.fontColour);
  if (changed.includes('font'))
    Object.assign(fresh, { name: tag('name', style.font ?? 'Calibri'), scheme: '', family: '', charset: '' });
  const present = child(root, 'fonts')?.children[base]?.children ?? [];
  const pieces = FONT_ORDER.map(
    (name) =>
      fresh[name] ??
      sourceOf(
        part,
        present.find((each) => each.name === name),
      ),
  );
  return `<${qualified(root, 'font')}>${pieces.join('')}</${qualified(root, 'font')}>`;
}

function fillXml(root: XmlElement, style: BookStyle): string {
  const [fill, pattern] = [qualified(root, 'fill'), qualified(root, 'patternFill')];
  const colour = colourXml(root, 'fgColor', style.fill);
  if (colour === '') return `<${fill}><${pattern} patternType="none"/></${fill}>`;
  return `<${fill}><${pattern} patternType="solid">${colour}<${qualified(root, 'bgColor')} indexed="64"/></${pattern}></${fill}>`;
}

function borderXml(root: XmlElement, style: BookStyle): string {
  const side = (name: string, border: BorderLine | undefined) => {
    const tag = qualified(root, name);
    if (border === undefined) return `<${tag}/>`;
    return `<${tag} style="${border.line}">${colourXml(root, 'color', border.colour)}</${tag}>`;
  };
  const { left, right, top, bottom } = style.borders ?? {};
  const sides = side('left', left) + side('right', right) + side('top', top) + side('bottom', bottom);
  return `<${qualified(root, 'border')}>${sides}<${qualified(root, 'diagonal')}/></${qualified(root, 'border')}>`;
}

function alignmentXml(part: XmlPart, present: XmlElement | undefined, style: BookStyle): string {
  const open = present ? part.text.slice(present.start, present.inner) : `<${qualified(part.root, 'alignment')}/>`;
  const attributes = {
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrap === true ? '1' : undefined,
  };
  return endedBy(withAttributes(open, attributes), '/>');
}

function numberFormat(part: XmlPart, added: ReadonlyMap<string, string[]>, pattern: string | undefined): string {
  if (pattern === undefined || pattern.toLowerCase() === 'general') return '0';
  const builtIn = [...BUILT_IN].find(([, code]) => code === pattern)?.[0];
  if (builtIn !== undefined) return String(builtIn);
  const own = childrenOf(child(part.root, 'numFmts'), 'numFmt');
  const present = own.find((each) => each.attributes.get('formatCode') === pattern);
  if (present) return present.attributes.get('numFmtId') ?? '0';
  const additions = added.get('numFmts') ?? [];
  const code = ` formatCode="${escapeAttribute(pattern)}"`;
  const first = Math.max(163, ...own.map((each) => numberOf(each, 'numFmtId') ?? 0)) + 1;
  const same = additions.findIndex((each) => each.includes(code));
  if (same >= 0) return String(first + same);
  additions.push(`<${qualified(part.root, 'numFmt')} numFmtId="${String(first + additions.length)}"${code}/>`);
  return String(first + additions.length - 1);
}

function listPatches(part: XmlPart, added: ReadonlyMap<string, string[]>): Patch[] {
  return [...added].flatMap(([list, additions]): Patch[] => {
    if (additions.length === 0) return [];
    const place = placeFor(part.root, list, LISTS);
    const tag = qualified(part.root, list);
    if (typeof place === 'number') {
      return [
        {
          start: place,
          end: place,
          text: `<${tag} count="${String(additions.length)}">${additions.join('')}</${tag}>`,
        },
      ];
    }
    const open = withAttributes(part.text.slice(place.start, place.inner), {
      count: String(place.children.length + additions.length),
    });
    if (place.inner === place.end)
      return [{ start: place.start, end: place.end, text: `${endedBy(open, '>')}${additions.join('')}</${tag}>` }];
    return [{ start: place.start, end: place.inner, text: open }, appendInside(part.text, place, additions.join(''))];
  });
}
