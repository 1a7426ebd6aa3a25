import { XlsxRefusal } from '../refusal';
import { parseXml, XmlFault, type XmlElement } from '../xml/parseXml';

export interface XmlPart {
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** A part as text. Its byte order mark stays, so that an unchanged start stays unchanged. */
export function decodePart(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (wide === null) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return new TextDecoder(wide).decode(bytes).replace(/^(<\?xml[^>]*encoding=)["'][^"']*["']/i, '$1"UTF-8"');
}

export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads an XML part; null when the file has no such part, a refusal when it is not well-formed. */
export function xmlPart(parts: ReadonlyMap<string, Uint8Array>, path: string): XmlPart | null {
  const bytes = parts.get(path);
  if (!bytes) return null;
  const text = decodePart(bytes);
  try {
    return { path, text, root: parseXml(text) };
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    throw new XlsxRefusal(
      `The file is damaged in its part ${path}: ${fault.message}. Get a fresh copy, or repair it in Excel (Open and Repair).`,
    );
  }
}
