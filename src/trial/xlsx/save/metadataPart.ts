import {
  addContentType,
  addRelationship,
  appendInside,
  patchPart,
  qualified,
  writePart,
  type PackageParts,
} from '../package/editParts';
import {
  child,
  childrenOf,
  numberOf,
  parseXml,
  type Relationship,
  type XmlElement,
  xmlPart,
  type XmlPart,
} from '../../../markbook/workbookFile';
import { applyPatches, type Patch } from '../xml/patches';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ARRAYS = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const ORDER = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
];
const FLAGS = [
  'copy',
  'pasteAll',
  'pasteValues',
  'merge',
  'splitFirst',
  'rowColShift',
  'clearFormats',
  'clearComments',
  'assign',
  'coerce',
  'cellMeta',
];

/** The number of the metadata record that makes a formula a dynamic array; adds it where the workbook has none. */
export function dynamicArrayRecord(
  parts: PackageParts,
  workbookPath: string,
  relationships: readonly Relationship[],
): number {
  const path = relationships.find((each) => each.kind === 'sheetMetadata')?.target;
  const present = path === undefined ? null : xmlPart(parts, path);
  if (present) return recordIn(parts, present);
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  writePart(parts, `${folder}metadata.xml`, `<metadata xmlns="${MAIN}"></metadata>`);
  addContentType(parts, `${folder}metadata.xml`, CONTENT);
  addRelationship(parts, workbookPath, 'sheetMetadata', `${folder}metadata.xml`);
  const part = xmlPart(parts, `${folder}metadata.xml`);
  return part ? recordIn(parts, part) : 0;
}

function recordIn(parts: PackageParts, part: XmlPart): number {
  const type = placeOf(part, ['metadataTypes'], (each) => each.attributes.get('name') === 'XLDAPR', typeXml());
  const future = placeOf(type.part, ['futureMetadata', 'XLDAPR'], isDynamic, futureXml());
  const record = `<rc t="${String(type.place)}" v="${String(future.place - 1)}"/>`;
  const isRecord = (each: XmlElement) =>
    childrenOf(each, 'rc').some((rc) => numberOf(rc, 't') === type.place && numberOf(rc, 'v') === future.place - 1);
  const cell = placeOf(future.part, ['cellMetadata'], isRecord, `<bk>${record}</bk>`);
  if (cell.part.text !== part.text) patchPart(parts, part, [{ start: 0, end: part.text.length, text: cell.part.text }]);
  return cell.place;
}

/** The place (from 1) of an entry in a list of the metadata part; adds list and entry where they are missing. */
function placeOf(
  part: XmlPart,
  [list = '', name]: readonly string[],
  isWanted: (entry: XmlElement) => boolean,
  xml: string,
) {
  const lists = childrenOf(part.root, list);
  const found = name === undefined ? lists[0] : lists.find((each) => each.attributes.get('name') === name);
  const index = found?.children.findIndex(isWanted) ?? -1;
  if (index >= 0) return { part, place: index + 1 };
  const entry = prefixed(part.root, xml);
  const place = (found?.children.length ?? 0) + 1;
  const patches: Patch[] = found
    ? [appendInside(part.text, found, entry), ...counted(part, found, place)]
    : [newList(part, list, name, entry)];
  const text = applyPatches(part.text, patches);
  return { part: { path: part.path, text, root: parseXml(text) }, place };
}

function counted(part: XmlPart, list: XmlElement, count: number): Patch[] {
  const tag = part.text.slice(list.start, list.inner);
  const at = tag.search(/\scount\s*=/);
  if (at < 0) return [];
  const length = /\scount\s*=\s*["'][^"']*["']/.exec(tag)?.[0].length ?? 0;
  return [{ start: list.start + at, end: list.start + at + length, text: ` count="${String(count)}"` }];
}

function newList(part: XmlPart, list: string, name: string | undefined, entry: string): Patch {
  const before = part.root.children.filter((each) => ORDER.indexOf(each.name) <= ORDER.indexOf(list));
  const at = before.at(-1)?.end ?? part.root.inner;
  const tag = qualified(part.root, list);
  return {
    start: at,
    end: at,
    text: `<${tag}${name === undefined ? '' : ` name="${name}"`} count="1">${entry}</${tag}>`,
  };
}

function prefixed(root: XmlElement, xml: string): string {
  return root.prefix === '' ? xml : xml.replace(/<(\/?)(?!xda:)(\w)/g, `<$1${root.prefix}:$2`);
}

function typeXml(): string {
  return `<metadataType name="XLDAPR" minSupportedVersion="120000" ${FLAGS.map((flag) => `${flag}="1"`).join(' ')}/>`;
}

function futureXml(): string {
  const properties = `<xda:dynamicArrayProperties xmlns:xda="${ARRAYS}" fDynamic="1" fCollapsed="0"/>`;
  return `<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">${properties}</ext></extLst></bk>`;
}

function isDynamic(entry: XmlElement): boolean {
  const extension = child(child(entry, 'extLst'), 'ext');
  const properties = child(extension, 'dynamicArrayProperties')?.attributes;
  return properties?.get('fDynamic') === '1' && properties.get('fCollapsed') !== '1';
}
