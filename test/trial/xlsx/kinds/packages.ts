import { strToU8, zipSync } from 'fflate';
import { blankParts, bookOf } from '../oddBook';
import { fileOf, partsOf } from '../parts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Some rows with a constant and a formula, for packages whose cells are not what is odd about them. */
export const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" t="inlineStr"><is><t>Zoë</t></is></c></row>';

type Parts = Record<string, string>;

/** A plain workbook with its parts changed. */
export function bookWith(change: (parts: Parts) => Parts, rows = ROWS, behind = ''): Uint8Array {
  return fileOf(change(partsOf(bookOf(rows, {}, behind))));
}

/** The same under other names: of parts, and of what leads to them. */
export function renamed(from: string, to: string): (parts: Parts) => Parts {
  const last = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  return (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([path, text]) => [
        path === from ? to : path,
        /\.rels$|Types/i.test(path)
          ? text.replaceAll(from, to).replaceAll(`worksheets/${last(from)}`, `worksheets/${last(to)}`)
          : text,
      ]),
    );
}

/** One part with some of its text replaced. */
export function replaced(path: string, from: string | RegExp, to: string): (parts: Parts) => Parts {
  return (parts) => ({ ...parts, [path]: (parts[path] ?? '').replace(from, () => to) });
}

/** A part beside the workbook, which leads to it. */
export function joined(path: string, text: string, kind: string, type: string): (parts: Parts) => Parts {
  return (parts) => ({
    ...parts,
    [path]: text,
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      `<Override PartName="/${path}" ContentType="${type}"/></Types>`,
    ),
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rId77" Type="${kind.startsWith('http') ? kind : `${RELATIONS}/${kind}`}" Target="/${path}"/></Relationships>`,
    ),
  });
}

/** Several changes after one another. */
export function all(...changes: ((parts: Parts) => Parts)[]): (parts: Parts) => Parts {
  return (parts) => changes.reduce((done, change) => change(done), parts);
}

/** A sheet's part in another encoding. */
export function encodedSheet(declared: string, encode: (text: string) => Uint8Array): Uint8Array {
  const parts = partsOf(bookOf(ROWS));
  const text = (parts['xl/worksheets/sheet1.xml'] ?? '').replace('encoding="UTF-8"', `encoding="${declared}"`);
  const bytes = Object.entries(parts).map(([path, each]) => [path, strToU8(each)] as const);
  return zipSync({ ...Object.fromEntries(bytes), 'xl/worksheets/sheet1.xml': encode(text) });
}

export const latin1 = (text: string): Uint8Array => strToU8(text, true);

export const wide = (text: string): Uint8Array =>
  new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(text, (letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]).flat(),
  ]);

/** The large form of zip: lengths and places stand in fields of eight bytes. */
export function largeZip(parts: Parts): Uint8Array {
  const pieces: number[] = [];
  const put = (size: number, value: number) => {
    for (let at = 0; at < size; at += 1) pieces.push(Math.floor(value / 256 ** at) % 256);
  };
  const small = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    level: 0,
  });
  const view = new DataView(small.buffer, small.byteOffset, small.byteLength);
  const from = view.getUint32(small.length - 6, true);
  const count = view.getUint16(small.length - 12, true);
  let at = from;
  for (let each = 0; each < count; each += 1) {
    const length = view.getUint16(at + 28, true);
    pieces.push(...small.subarray(at, at + 20));
    put(4, 0xffffffff);
    put(4, 0xffffffff);
    put(2, length);
    put(2, 28);
    pieces.push(...small.subarray(at + 32, at + 42));
    put(4, 0xffffffff);
    pieces.push(...small.subarray(at + 46, at + 46 + length));
    put(2, 1);
    put(2, 24);
    put(8, view.getUint32(at + 24, true));
    put(8, view.getUint32(at + 20, true));
    put(8, view.getUint32(at + 42, true));
    at += 46 + length;
  }
  const directory = pieces.length;
  put(4, 0x06064b50);
  put(8, 44);
  put(4, 0x002d002d);
  put(8, 0);
  put(8, count);
  put(8, count);
  put(8, directory);
  put(8, from);
  put(4, 0x07064b50);
  put(4, 0);
  put(8, from + directory);
  put(4, 1);
  put(4, 0x06054b50);
  put(4, 0);
  put(4, 0xffffffff);
  put(8, 0xffffffffffff);
  put(2, 0);
  return new Uint8Array([...small.subarray(0, from), ...pieces]);
}

/** A workbook whose parts are named with back slashes. */
export function backSlashed(): Uint8Array {
  const parts = Object.entries(blankParts());
  return zipSync(Object.fromEntries(parts.map(([path, text]) => [path.replaceAll('/', '\\'), strToU8(text)])));
}
