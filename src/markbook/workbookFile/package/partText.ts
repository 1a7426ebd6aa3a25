import { FILE_BOUNDS } from '../fileBounds';
import { XlsxRefusal } from '../refusal';
import { countTags, parseXml, XmlExcess, XmlFault, type XmlElement } from '../xml/parseXml';

export interface XmlPart {
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
}

const DECLARED = /^(<\?xml[^>]*?encoding\s*=\s*)["']([^"']*)["']/i;

/** Says that a part is written in letters that can't be read here. */
class EncodingFault extends Error {}

/**
 * A part as text, from the encoding it declares; text that is to be written again declares UTF-8. A byte order mark of
 * UTF-8 stays, so that an unchanged start stays unchanged.
 */
export function decodePart(bytes: Uint8Array): string {
  const encoding = wideEncoding(bytes) ?? declaredEncoding(bytes);
  if (encoding === 'utf-8') return decoded(new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }), bytes);
  return decoded(decoderFor(encoding), bytes).replace(DECLARED, '$1"UTF-8"');
}

/** Two bytes a letter show by their mark, or by the empty half of the first letter. */
function wideEncoding([first, second]: Uint8Array): string | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : null;
}

function declaredEncoding(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/, '');
  const declared = DECLARED.exec(start)?.[2]?.trim().toLowerCase() ?? 'utf-8';
  return /^(?:utf-?(?:8|16.*)|ucs-2|us-ascii|)$/.test(declared) ? 'utf-8' : declared;
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new EncodingFault(encoding);
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new XmlFault('some of its letters are broken');
  }
}

export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The part of that name as the file spells it: Excel takes capitals and small letters for the same. */
export function partPath(parts: ReadonlyMap<string, Uint8Array>, path: string): string | undefined {
  if (path === '' || parts.has(path)) return path === '' ? undefined : path;
  const wanted = path.toLowerCase();
  for (const each of parts.keys()) if (each.toLowerCase() === wanted) return each;
  return undefined;
}

/** How many elements each part has that was read of a file; a part read again counts once. */
const elementsRead = new WeakMap<ReadonlyMap<string, Uint8Array>, Map<string, number>>();

/** How many elements may be read of a file by who takes fewer of them than the trial workbook. */
const elementBounds = new WeakMap<ReadonlyMap<string, Uint8Array>, number>();

/** Has no more than this many elements be read of a file, in all its parts together. */
export function boundElements(parts: ReadonlyMap<string, Uint8Array>, most: number): void {
  elementBounds.set(parts, most);
}

/** How many more elements may be read of a file: whatever its parts are called, together they are bounded. */
function elementsLeft(parts: ReadonlyMap<string, Uint8Array>, path: string): number {
  let left: number = elementBounds.get(parts) ?? FILE_BOUNDS.elements;
  for (const [read, count] of elementsRead.get(parts) ?? []) if (read !== path) left -= count;
  return left;
}

function noteRead(parts: ReadonlyMap<string, Uint8Array>, path: string, text: string): void {
  const read = elementsRead.get(parts) ?? new Map<string, number>();
  elementsRead.set(parts, read.set(path, countTags(text)));
}

/** Reads an XML part; null when the file has no such part, a refusal when it is not well-formed or holds too much. */
export function xmlPart(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
  ownMost: number = FILE_BOUNDS.elements,
): XmlPart | null {
  const path = partPath(parts, name);
  const bytes = path === undefined ? undefined : parts.get(path);
  if (path === undefined || !bytes) return null;
  try {
    const text = decodePart(bytes);
    const root = parseXml(text, Math.min(ownMost, elementsLeft(parts, path)));
    noteRead(parts, path, text);
    return { path, text, root };
  } catch (fault) {
    throw refusalOf(path, fault);
  }
}

function refusalOf(path: string, fault: unknown): Error {
  if (fault instanceof EncodingFault) {
    return new XlsxRefusal(
      `The part ${path} is written in the encoding "${fault.message}", which can't be read here. Open the file in Excel and save it again.`,
    );
  }
  if (fault instanceof XmlExcess) {
    return new XlsxRefusal(`The part ${path} holds ${fault.message}. Open the file in Excel and save a smaller copy.`);
  }
  if (!(fault instanceof XmlFault)) return fault instanceof Error ? fault : new Error(String(fault));
  return new XlsxRefusal(
    `The file is damaged in its part ${path}: ${fault.message}. Get a fresh copy, or repair it in Excel (Open and Repair).`,
  );
}
