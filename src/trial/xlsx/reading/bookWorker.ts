import { openXlsx } from '../open/openXlsx';
import { piecesOf, type Piece } from './pieces';
import type { Reading } from './reading';

/** The memory that holds the parts of the file: handed over, not copied. */
const buffersOf = (piece: Piece): ArrayBufferLike[] =>
  piece.kind === 'file' ? [...new Set([...piece.file.original.parts.values()].map(({ buffer }) => buffer))] : [];

/** Reads a workbook away from the page, so that the page can be used and the reading be ended meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<Reading['asked']>) => {
  const tell = (told: Reading['told'], transfer: Transferable[] = []): void => self.postMessage(told, { transfer });
  const opened = openXlsx(data.bytes, data.functions, (sheet) => tell({ kind: 'sheet', ...sheet }));
  for (const piece of piecesOf(opened)) tell(piece, buffersOf(piece) as ArrayBuffer[]);
});
