import { readAttributes } from './attributes';
import { decodeXmlText } from './xmlText';

/** One element with its places in the source, so that a change can replace exactly these characters. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly start: number;
  /** Where the content begins; equal to `end` in an empty-element tag. */
  readonly inner: number;
  innerEnd: number;
  end: number;
}

/** Says where the XML of a part breaks its own rules. */
export class XmlFault extends Error {}

/** Says of what a part holds more than can be read. */
export class XmlExcess extends Error {}

interface Reading {
  readonly source: string;
  readonly open: XmlElement[];
  readonly prefixes: Map<string, number>;
  root: XmlElement | null;
  at: number;
}

const PASSED_OVER: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];

/** Characters that XML can't hold, however they come there. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]/u;

/** Reads one XML part; throws XmlFault when it is not well-formed, XmlExcess when it has more elements than asked for. */
export function parseXml(source: string, most = Infinity): XmlElement {
  refuseExcess(source, most);
  if (FORBIDDEN.test(source)) throw new XmlFault('there is a character that no text can hold');
  const reading: Reading = { source, open: [], prefixes: new Map([['xml', 1]]), root: null, at: 0 };
  if (source.charCodeAt(0) === 0xfeff) reading.at = 1;
  while (reading.at < source.length) readNext(reading);
  const unclosed = reading.open.at(-1);
  if (unclosed) throw new XmlFault(`<${unclosed.name}> is not closed`);
  if (!reading.root) throw new XmlFault('there is no element');
  return reading.root;
}

/** How many tags begin something in a text; counts no further than one more than `most`. */
export function countTags(source: string, most = Infinity): number {
  let count = 0;
  for (let at = source.indexOf('<'); at !== -1 && count <= most; at = source.indexOf('<', at + 1)) {
    if (source.charCodeAt(at + 1) !== 0x2f) count += 1;
  }
  return count;
}

/** Counts the tags before any is read, so that a flood of them costs no time. */
function refuseExcess(source: string, most: number): void {
  if (countTags(source, most) > most) throw new XmlExcess('more than can be read');
}

function readNext(reading: Reading): void {
  const { source } = reading;
  const next = source.indexOf('<', reading.at);
  const textEnd = next === -1 ? source.length : next;
  if (textEnd > reading.at) addText(reading, source.slice(reading.at, textEnd));
  reading.at = textEnd;
  if (next === -1) return;
  const code = source.charCodeAt(next + 1);
  if (code === 0x2f) closeElement(reading);
  else if (code === 0x21 || code === 0x3f) passOver(reading);
  else openElement(reading);
}

function addText(reading: Reading, raw: string): void {
  const parent = reading.open.at(-1);
  if (!parent) {
    if (/\S/.test(raw)) throw new XmlFault('there is text outside the elements');
    return;
  }
  const text = decodeXmlText(raw);
  if (text === null) throw new XmlFault(`<${parent.name}> holds a bare & or an unknown entity`);
  parent.text += text;
}

function passOver(reading: Reading): void {
  const { source, at } = reading;
  if (source.startsWith('<![CDATA[', at)) {
    const end = source.indexOf(']]>', at);
    const parent = reading.open.at(-1);
    if (end === -1 || !parent) throw new XmlFault('a CDATA section is not closed');
    parent.text += source.slice(at + 9, end).replace(/\r\n?/g, '\n');
    reading.at = end + 3;
    return;
  }
  for (const [begin, finish] of PASSED_OVER) {
    if (!source.startsWith(begin, at)) continue;
    const end = source.indexOf(finish, at + begin.length);
    if (end === -1) throw new XmlFault('a comment or instruction is not closed');
    reading.at = end + finish.length;
    return;
  }
  throw new XmlFault('there is a document type declaration');
}

const TAG = /<([A-Za-z_\u0080-\uffff][^\s/>=<"':]*)(?::([^\s/>=<"':]+))?/y;

function openElement(reading: Reading): void {
  TAG.lastIndex = reading.at;
  const match = TAG.exec(reading.source);
  if (!match) throw new XmlFault('there is a bare <');
  const prefix = match[2] === undefined ? '' : (match[1] ?? '');
  const name = match[2] ?? match[1] ?? '';
  const tag = readAttributes(reading.source, TAG.lastIndex);
  if (!tag) throw new XmlFault(`the tag <${name}> is broken`);
  declarePrefixes(reading.prefixes, tag.attributes, 1);
  const unbound = unboundPrefix(reading.prefixes, prefix, tag.attributes);
  if (unbound !== undefined) throw new XmlFault(`the prefix ${unbound} is not declared`);
  const element: XmlElement = {
    name,
    prefix,
    attributes: tag.attributes,
    children: [],
    text: '',
    start: reading.at,
    inner: tag.end,
    innerEnd: tag.end,
    end: tag.end,
  };
  attach(reading, element);
  reading.at = tag.end;
  if (tag.empty) declarePrefixes(reading.prefixes, tag.attributes, -1);
  else reading.open.push(element);
}

function attach(reading: Reading, element: XmlElement): void {
  const parent = reading.open.at(-1);
  if (parent) parent.children.push(element);
  else if (reading.root) throw new XmlFault('there is more than one outermost element');
  else reading.root = element;
}

function closeElement(reading: Reading): void {
  const element = reading.open.pop();
  if (!element) throw new XmlFault('there is a closing tag too many');
  const tag = `</${element.prefix === '' ? '' : `${element.prefix}:`}${element.name}`;
  const end = reading.source.indexOf('>', reading.at);
  if (end === -1 || reading.source.slice(reading.at, end).trimEnd() !== tag) {
    throw new XmlFault(`<${element.name}> is not closed`);
  }
  element.innerEnd = reading.at;
  element.end = end + 1;
  declarePrefixes(reading.prefixes, element.attributes, -1);
  reading.at = end + 1;
}

function declarePrefixes(prefixes: Map<string, number>, attributes: ReadonlyMap<string, string>, by: number): void {
  if (attributes.size === 0) return;
  for (const key of attributes.keys()) {
    if (!key.startsWith('xmlns:')) continue;
    const prefix = key.slice(6);
    prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + by);
  }
}

/** The first prefix of an element or its attributes that nothing around it declares. */
function unboundPrefix(
  prefixes: ReadonlyMap<string, number>,
  own: string,
  attributes: ReadonlyMap<string, string>,
): string | undefined {
  const isBound = (prefix: string): boolean => prefix === '' || prefix === 'xmlns' || (prefixes.get(prefix) ?? 0) > 0;
  if (!isBound(own)) return own;
  for (const key of attributes.keys()) {
    const at = key.indexOf(':');
    if (at > 0 && !isBound(key.slice(0, at))) return key.slice(0, at);
  }
  return undefined;
}
