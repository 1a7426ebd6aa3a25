import {
  child,
  childrenOf,
  encodePart,
  escapeAttribute,
  partPath,
  relationshipsPath,
  type XmlElement,
  xmlPart,
  type XmlPart,
} from '../../../markbook/workbookFile';
import { applyPatches, type Patch } from '../xml/patches';

export type PackageParts = Map<string, Uint8Array>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT_KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Writes a part of our own. */
export function writePart(parts: PackageParts, path: string, xml: string): void {
  parts.set(path, encodePart(HEAD + xml));
}

/** Changes some characters of a part and leaves all others. */
export function patchPart(parts: PackageParts, part: XmlPart, patches: readonly Patch[]): void {
  if (patches.length > 0) parts.set(part.path, encodePart(applyPatches(part.text, patches)));
}

/** Adds children at the end of an element, also of one that is written as an empty tag. */
export function appendInside(text: string, element: XmlElement, xml: string): Patch {
  if (element.inner !== element.end) return { start: element.innerEnd, end: element.innerEnd, text: xml };
  const slash = text.lastIndexOf('/', element.end);
  return { start: slash, end: element.end, text: `>${xml}</${qualified(element, element.name)}>` };
}

/** An element's name with the prefix the file uses there. */
export function qualified(beside: XmlElement, name: string): string {
  return beside.prefix === '' ? name : `${beside.prefix}:${name}`;
}

/** Says what kind of content a new part has. */
export function addContentType(parts: PackageParts, path: string, type: string): void {
  const types = xmlPart(parts, TYPES);
  if (!types) return;
  const xml = `<${qualified(types.root, 'Override')} PartName="/${escapeAttribute(path)}" ContentType="${type}"/>`;
  patchPart(parts, types, [appendInside(types.text, types.root, xml)]);
}

/** Adds a relationship from a part to another and returns its id. */
export function addRelationship(parts: PackageParts, from: string, kind: string, to: string): string {
  const path = partPath(parts, relationshipsPath(from)) ?? relationshipsPath(from);
  if (!parts.has(path)) writePart(parts, path, `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
  const rels = xmlPart(parts, path);
  if (!rels) return '';
  const taken = new Set(childrenOf(rels.root, 'Relationship').map((each) => each.attributes.get('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const name = qualified(rels.root, 'Relationship');
  const xml = `<${name} Id="${id}" Type="${DOCUMENT_KIND}${kind}" Target="/${escapeAttribute(to)}"/>`;
  patchPart(parts, rels, [appendInside(rels.text, rels.root, xml)]);
  return id;
}

/** Takes a part out of the file, with its content type and the relationship that led to it. */
export function removePart(parts: PackageParts, from: string, id: string, path: string): void {
  parts.delete(path);
  parts.delete(partPath(parts, relationshipsPath(path)) ?? '');
  const name = `/${path}`.toLowerCase();
  dropChildren(parts, TYPES, (each) => each.attributes.get('PartName')?.toLowerCase() === name);
  dropChildren(parts, relationshipsPath(from), (each) => each.attributes.get('Id') === id);
}

function dropChildren(parts: PackageParts, path: string, isDropped: (element: XmlElement) => boolean): void {
  const part = xmlPart(parts, path);
  if (!part) return;
  const dropped = part.root.children.filter(isDropped);
  patchPart(
    parts,
    part,
    dropped.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/** A path that no part has yet, such as `xl/worksheets/sheet4.xml`. */
export function freePath(parts: PackageParts, before: string, after: string): string {
  const taken = new Set([...parts.keys()].map((path) => path.toLowerCase()));
  let number = 1;
  while (taken.has(`${before}${String(number)}${after}`.toLowerCase())) number += 1;
  return `${before}${String(number)}${after}`;
}

/** Sets attributes of a start tag, in place; undefined removes one. */
export function patchTag(
  part: XmlPart,
  element: XmlElement,
  values: Readonly<Record<string, string | undefined>>,
): Patch | null {
  const source = part.text.slice(element.start, element.inner);
  const tag = withAttributes(source, values);
  return tag === source ? null : { start: element.start, end: element.inner, text: tag };
}

/** A start tag with attributes set or removed. */
export function withAttributes(tag: string, values: Readonly<Record<string, string | undefined>>): string {
  let result = tag;
  for (const [name, value] of Object.entries(values)) {
    const present = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
    if (present.test(result)) result = result.replace(present, () => written);
    else if (value !== undefined) result = endedBy(result, `${written}${result.endsWith('/>') ? '/>' : '>'}`);
  }
  return result;
}

/** A start tag that ends in another way, such as one with content in place of an empty one. */
export function endedBy(tag: string, end: string): string {
  return tag.slice(0, tag.endsWith('/>') ? -2 : -1).trimEnd() + end;
}

/** The element of that name, or where to put it among its fixed-order siblings. */
export function placeFor(parent: XmlElement, name: string, order: readonly string[]): XmlElement | number {
  const present = child(parent, name);
  if (present) return present;
  const place = order.indexOf(name);
  const before = parent.children.filter((each) => order.includes(each.name) && order.indexOf(each.name) < place);
  return before.at(-1)?.end ?? parent.inner;
}
