import type { CustomXmlPart } from '../../book/bookState';
import { decodePart, relationshipsOf, xmlPart } from '../../../markbook/workbookFile';
import type { FileBook } from './fileBook';

export interface FileCustomXml extends CustomXmlPart {
  readonly path: string;
  readonly propertiesPath: string;
}

/** The custom XML parts of a workbook, with where they lie. */
export function readCustomXml(book: FileBook): FileCustomXml[] {
  const { parts } = book.file;
  const taken = new Set<string>();
  return book.relationships.flatMap((relationship) => {
    const bytes = relationship.kind === 'customXml' ? parts.get(relationship.target) : undefined;
    if (!bytes || taken.has(relationship.target)) return [];
    taken.add(relationship.target);
    const properties = relationshipsOf(parts, relationship.target).find((each) => each.kind === 'customXmlProps');
    const root = xmlPart(parts, properties?.target ?? '')?.root;
    const id = [...(root?.attributes ?? [])].find(([key]) => key.endsWith('itemID'))?.[1] ?? relationship.target;
    return [
      {
        id,
        xml: decodePart(bytes).replace(/^\uFEFF/, ''),
        path: relationship.target,
        propertiesPath: properties?.target ?? '',
      },
    ];
  });
}
