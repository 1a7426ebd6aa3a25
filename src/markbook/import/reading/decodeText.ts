import { answered, refused, type Answer } from '../../../rules';
import type { ListProblem } from './listProblem';

export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** A file's text, and how its letters were stored. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const decode = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);

/** Reads a text file's letters: UTF-8 and UTF-16 by their marks, otherwise UTF-8 where it fits, else Windows-1252. */
export const decodeText = (bytes: Uint8Array): Answer<DecodedText, ListProblem> => {
  if (startsWith(bytes, 0xff, 0xfe)) return answered({ text: decode(bytes, 'utf-16le'), encoding: 'UTF-16' });
  if (startsWith(bytes, 0xfe, 0xff)) return answered({ text: decode(bytes, 'utf-16be'), encoding: 'UTF-16' });
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return refused({ code: 'file-pdf' });
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refused({ code: 'file-old-excel' });
  if (bytes.includes(0)) return refused({ code: 'file-not-text' });
  try {
    return answered({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' });
  } catch {
    return answered({ text: decode(bytes, 'windows-1252'), encoding: 'Windows-1252' });
  }
};
