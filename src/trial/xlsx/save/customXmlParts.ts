import type { CustomXmlPart } from '../../book/bookState';
import { readCustomXml } from '../open/customXml';
import type { FileBook } from '../open/fileBook';
import {
  addContentType,
  addRelationship,
  freePath,
  removePart,
  writePart,
  type PackageParts,
} from '../package/editParts';
import { encodePart, escapeAttribute, parseXml } from '../../../markbook/workbookFile';

const CONTENT = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Writes custom XML parts that changed, adds new ones and takes away those that are gone. */
export function saveCustomXml(parts: PackageParts, book: FileBook, now: readonly CustomXmlPart[]): void {
  const before = readCustomXml(book);
  for (const part of before) {
    const present = now.find((each) => each.id === part.id);
    if (present && present.xml !== part.xml) parts.set(part.path, encodePart(present.xml));
    if (present) continue;
    const relationship = book.relationships.find((each) => each.target === part.path);
    if (part.propertiesPath !== '') removePart(parts, part.path, '', part.propertiesPath);
    removePart(parts, book.workbook.path, relationship?.id ?? '', part.path);
  }
  for (const part of now) if (!before.some((each) => each.id === part.id)) addPart(parts, book, part);
}

function addPart(parts: PackageParts, book: FileBook, part: CustomXmlPart): void {
  const path = freePath(parts, 'customXml/item', '.xml');
  const properties = path.replace('item', 'itemProps');
  parts.set(path, encodePart(part.xml));
  const schema = namespaceOf(part.xml);
  const reference = schema === '' ? '' : `<ds:schemaRef ds:uri="${escapeAttribute(schema)}"/>`;
  writePart(
    parts,
    properties,
    `<ds:datastoreItem ds:itemID="${escapeAttribute(part.id)}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`,
  );
  addContentType(parts, properties, CONTENT);
  addRelationship(parts, path, 'customXmlProps', properties);
  addRelationship(parts, book.workbook.path, 'customXml', path);
}

function namespaceOf(xml: string): string {
  const root = parseXml(xml);
  return root.attributes.get(root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix}`) ?? '';
}
