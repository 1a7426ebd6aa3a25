import { FILE_BOUNDS } from './fileBounds';
import { xmlPart, type XmlPart } from './package/partText';
import type { Relationship } from './package/relationships';
import { XlsxRefusal } from './refusal';
import { child, childrenOf, relationshipId } from './xml/find';
import type { XmlElement } from './xml/parseXml';

/** A sheet as the workbook lists it, with the kind of its content and the part that holds it. */
export interface ListedSheet {
  readonly entry: XmlElement;
  readonly name: string;
  readonly kind: string;
  readonly path: string;
}

/** The sheets in the order of their tabs; a sheet that leads nowhere, or where another leads, refuses the file. */
export function listedSheets(workbook: XmlPart, relationships: readonly Relationship[]): ListedSheet[] {
  const entries = childrenOf(child(workbook.root, 'sheets'), 'sheet');
  if (entries.length > FILE_BOUNDS.sheets) {
    throw new XlsxRefusal(
      `The file has ${String(entries.length)} sheets; up to ${String(FILE_BOUNDS.sheets)} can be read. Open it in Excel and save a copy with fewer.`,
    );
  }
  const taken = new Set<string>();
  return entries.flatMap((entry) => {
    const id = relationshipId(entry) ?? '';
    const name = entry.attributes.get('name') ?? '';
    const link = relationships.find((each) => each.id === id && !each.external);
    // A sheet of macro code from the time of .xls leads nowhere; it stays as it is.
    if (!link && id === '') return [];
    if (!link) throw new XlsxRefusal(missingPart(`the sheet ${name}`));
    if (taken.has(link.target.toLowerCase())) {
      throw new XlsxRefusal(
        `The file is damaged: the sheet ${name} leads to the same part as another. Get a fresh copy, or repair it in Excel (Open and Repair).`,
      );
    }
    taken.add(link.target.toLowerCase());
    return [{ entry, name, kind: link.kind, path: link.target }];
  });
}

/** The part a workbook leads to for its strings, styles or colours; null where it leads to none. */
export function linkedPart(
  parts: ReadonlyMap<string, Uint8Array>,
  relationships: readonly Relationship[],
  kind: string,
  most?: number,
): XmlPart | null {
  const link = relationships.find((each) => each.kind === kind && !each.external);
  return link ? requiredPart(parts, link.target, most) : null;
}

/** A part that must be there. */
export function requiredPart(parts: ReadonlyMap<string, Uint8Array>, path: string, most?: number): XmlPart {
  const part = xmlPart(parts, path, most);
  if (!part) throw new XlsxRefusal(missingPart(path));
  return part;
}

function missingPart(what: string): string {
  return `The file is damaged: ${what} is missing from it. Get a fresh copy, or repair it in Excel (Open and Repair).`;
}
