/**
 * @typedef {{ name: string, attributes: Map<string, string>, children: XmlElement[], text: string, line: number }} XmlElement
 */

/** What makes a text no well-formed XML, with its line. */
export class XmlFault extends Error {}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * @param {string} raw
 * @param {number} line
 */
const decode = (raw, line) =>
  raw.replace(/&([^;\s]*);?/gu, (whole, /** @type {string} */ name) => {
    const known = ENTITIES.get(name);
    if (known === undefined || !whole.endsWith(';'))
      throw new XmlFault(`Line ${line}: ${whole} is not understood; write &amp; for &.`);
    return known;
  });

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</gu;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gu;

/**
 * @param {string} raw
 * @param {number} line
 */
const attributesOf = (raw, line) => {
  /** @type {Map<string, string>} */
  const attributes = new Map();
  for (const [, name = '', double, single] of raw.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new XmlFault(`Line ${line}: ${name} is given twice.`);
    attributes.set(name, decode(double ?? single ?? '', line));
  }
  return attributes;
};

/** @returns {{ open: XmlElement[], document: XmlElement }} */
const emptyDocument = () => {
  const document = { name: '', attributes: new Map(), children: [], text: '', line: 1 };
  return { open: [document], document };
};

/**
 * @param {{ open: XmlElement[] }} state
 * @param {RegExpMatchArray} token
 * @param {number} line
 */
const take = ({ open }, token, line) => {
  const [whole, closing, opening, attributes = '', selfClosing] = token;
  const parent = open.at(-1);
  if (parent === undefined) return;
  if (whole === '<') throw new XmlFault(`Line ${line}: a tag begins here that is not complete.`);
  if (closing !== undefined) {
    if (closing !== parent.name)
      throw new XmlFault(`Line ${line}: </${closing}> closes nothing; <${parent.name}> is open.`);
    open.pop();
  } else if (opening !== undefined) {
    const element = { name: opening, attributes: attributesOf(attributes, line), children: [], text: '', line };
    parent.children.push(element);
    if (selfClosing !== '/') open.push(element);
  } else if (!whole.startsWith('<')) parent.text += decode(whole, line);
};

/**
 * The outermost element of an XML text; throws XmlFault when it is not well-formed.
 * @param {string} text
 * @returns {XmlElement}
 */
export const parseXml = (text) => {
  const { open, document } = emptyDocument();
  let line = 1;
  for (const token of text.matchAll(TOKEN)) {
    take({ open }, token, line);
    line += token[0].split('\n').length - 1;
  }
  const [root, second] = document.children;
  const unclosed = open.at(-1);
  if (open.length > 1 && unclosed !== undefined)
    throw new XmlFault(`Line ${unclosed.line}: <${unclosed.name}> is never closed.`);
  if (root === undefined || second !== undefined) throw new XmlFault('There must be exactly one outermost element.');
  return root;
};
