import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';

/** A workbook among the test data. */
export function dataFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../data/${name}`, import.meta.url)));
}

/** The parts of a file as text, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** A file of these parts. */
export function fileOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A file with some of its parts replaced. */
export function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  return fileOf({ ...partsOf(bytes), ...parts });
}
