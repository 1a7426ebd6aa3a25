import { decodePart, encodePart, type XmlPart } from './partText';

/** The names under which almost every workbook says what its elements mean. */
export const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** The names in a workbook saved as "Strict Open XML". */
export const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const;

/** Is this workbook part of a workbook saved as "Strict Open XML"? */
export function isStrict({ root }: XmlPart): boolean {
  return root.attributes.get(root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix}`) === STRICT.main;
}

/** What was written into a strict workbook speaks as the rest of it does; parts that did not change are left alone. */
export function speakStrictly(parts: Map<string, Uint8Array>, original: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of parts) {
    if (bytes === original.get(path) || !/\.(?:xml|rels)$/i.test(path)) continue;
    const text = decodePart(bytes)
      .replaceAll(`"${TRANSITIONAL.main}"`, `"${STRICT.main}"`)
      .replaceAll(`"${TRANSITIONAL.office}`, `"${STRICT.office}`);
    parts.set(path, encodePart(text));
  }
}
