import { Inflate } from 'fflate';
import { FILE_BOUNDS } from '../fileBounds';
import { XlsxRefusal } from '../refusal';

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let code = index;
  for (let bit = 0; bit < 8; bit += 1) code = code & 1 ? 0xedb88320 ^ (code >>> 1) : code >>> 1;
  return code;
});

/** The checksum zip files carry for each part. */
function crc32(bytes: Uint8Array): number {
  let code = 0xffffffff;
  for (const byte of bytes) code = (TABLE[(code ^ byte) & 0xff] ?? 0) ^ (code >>> 8);
  return (code ^ 0xffffffff) >>> 0;
}

const MEGABYTE = 1024 * 1024;
/** What is unpacked at one go: a thousand times as much comes out of it at most. */
const SLICE = 16 * 1024;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
  readonly encrypted: boolean;
}

const DAMAGED =
  'The file is damaged: its end is missing or broken. Get a fresh copy, or repair it in Excel (Open and Repair).';

/** Takes a zip apart that unpacks to so many megabytes at most, each part checked by its name, length and checksum. */
export function unzip(bytes: Uint8Array, mostMegabytes = 128): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes);
  const whole = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (
    whole > mostMegabytes * MEGABYTE ||
    entries.some((entry) => entry.size > FILE_BOUNDS.partMegabytes * MEGABYTE) ||
    entries.length > FILE_BOUNDS.parts
  ) {
    const size = String(Math.round(whole / MEGABYTE));
    throw new XlsxRefusal(
      `The file unpacks to ${size} MB, too much to read here. Open it in Excel and save a smaller copy.`,
    );
  }
  const parts = new Map<string, Uint8Array>();
  const taken = new Set<string>();
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    // Excel takes capitals and small letters for the same, so that of two such parts nobody knows which is meant.
    if (taken.has(entry.name.toLowerCase()) || entry.at < free) throw new XlsxRefusal(damagedPart(entry.name));
    taken.add(entry.name.toLowerCase());
    const from = contentPlace(view, bytes, entry);
    free = from + entry.packed;
    if (!entry.name.endsWith('/')) parts.set(entry.name, unpack(bytes.subarray(from, free), entry));
  }
  return inOrder(parts, entries);
}

/** The parts as the directory lists them, which is how they are saved again. */
function inOrder(parts: ReadonlyMap<string, Uint8Array>, entries: readonly Entry[]): Map<string, Uint8Array> {
  return new Map(
    entries.flatMap(({ name }) => {
      const content = parts.get(name);
      return content ? [[name, content] as const] : [];
    }),
  );
}

function readDirectory(view: DataView, bytes: Uint8Array): Entry[] {
  const { count, from } = directoryPlace(view);
  let at = from;
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw new XlsxRefusal(DAMAGED);
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: partName(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...placeOf(view, at, nameLength),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How many entries the directory has, and where it begins; the large form of zip says it in a record of its own. */
function directoryPlace(view: DataView): { count: number; from: number } {
  const end = findEnd(view);
  if (end === null) throw new XlsxRefusal(DAMAGED);
  const small = { count: view.getUint16(end + 10, true), from: view.getUint32(end + 16, true) };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return small;
  const record = largeNumber(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== 0x06064b50) throw new XlsxRefusal(DAMAGED);
  return { count: largeNumber(view, record + 32), from: largeNumber(view, record + 48) };
}

/** Lengths and place of an entry; where they do not fit they stand in an extra field, in this order. */
function placeOf(view: DataView, at: number, nameLength: number): Pick<Entry, 'size' | 'packed' | 'at'> {
  let extra = largeField(view, at + 46 + nameLength, view.getUint16(at + 30, true));
  const read = (offset: number): number => {
    const number = view.getUint32(at + offset, true);
    if (number !== 0xffffffff || extra === null) return number;
    extra += 8;
    return largeNumber(view, extra - 8);
  };
  return { size: read(24), packed: read(20), at: read(42) };
}

function largeField(view: DataView, from: number, length: number): number | null {
  const end = Math.min(from + length, view.byteLength - 4);
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

function largeNumber(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new XlsxRefusal(DAMAGED);
  return Number(view.getBigUint64(at, true));
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

/** Where the content of a part begins; the words before it must name the same part as the directory does. */
function contentPlace(view: DataView, bytes: Uint8Array, entry: Entry): number {
  if (entry.encrypted)
    throw new XlsxRefusal(
      'The file is protected by a password. Remove the password in Excel (File, Info), then open it here.',
    );
  if (entry.at + 30 > view.byteLength || view.getUint32(entry.at, true) !== 0x04034b50) throw new XlsxRefusal(DAMAGED);
  const name = entry.at + 30;
  const nameEnd = name + view.getUint16(entry.at + 26, true);
  if (partName(bytes.subarray(name, nameEnd)) !== entry.name) throw new XlsxRefusal(damagedPart(entry.name));
  return nameEnd + view.getUint16(entry.at + 28, true);
}

function unpack(packed: Uint8Array, entry: Entry): Uint8Array {
  const content = packed.length === entry.packed ? inflate(packed, entry) : null;
  if (content?.length !== entry.size || crc32(content) !== entry.crc) throw new XlsxRefusal(damagedPart(entry.name));
  return content;
}

/** Unpacks a part slice by slice, and no further than the length it declares. */
function inflate(packed: Uint8Array, { method, size }: Entry): Uint8Array | null {
  if (method === 0) return packed;
  if (method !== 8) return null;
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((slice) => {
    if (length + slice.length > size) throw new RangeError('longer than declared');
    content.set(slice, length);
    length += slice.length;
  });
  try {
    for (let from = 0; from < packed.length; from += SLICE) {
      stream.push(packed.subarray(from, from + SLICE), from + SLICE >= packed.length);
    }
  } catch {
    return null;
  }
  return length === size ? content : null;
}

function partName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\\/g, '/').replace(/^\//, '');
}

/** Names the part, unless the name itself is what was damaged. */
function damagedPart(name: string): string {
  if (!/^[\w[\]() .,/-]{1,200}$/.test(name)) return DAMAGED;
  return `The file is damaged in its part ${name}. Get a fresh copy, or repair it in Excel (Open and Repair).`;
}
