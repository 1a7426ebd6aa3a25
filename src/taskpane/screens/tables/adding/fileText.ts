import { decodeText, describeListProblem, isPacked, type ListProblem } from '../../../../markbook/import';
import { LONGEST_TABLES, type TextSheet } from '../../../../markbook/paste';
import type { FileReading } from '../../../files/useFileReading';
import { pastedHtml } from './pastedHtml';

/** What an opened or dropped file says, one text or the sheets of a workbook; or why it can't be read. */
export type FileText =
  { readonly ok: true; readonly sheets: readonly TextSheet[] } | { readonly ok: false; readonly words: string };

const LARGEST_TEXT = 2 * LONGEST_TABLES;
const LARGEST_WORKBOOK = 10_000_000;
/** Enough of a file to see what it is. */
const START = 8;

const refusal = (words: string): FileText => ({ ok: false, words });

const TOO_LARGE = refusal('This file is too large for a converter table. Copy the table only, and paste it here.');

const WORDS: Partial<Readonly<Record<ListProblem['code'], string>>> = {
  'file-pdf': 'This is a PDF. Copy its table and paste it here.',
  'file-not-text': 'This file is neither text nor an Excel workbook. Open it, copy the table, and paste it here.',
};

const refused = (problem: ListProblem): FileText => refusal(WORDS[problem.code] ?? describeListProblem(problem));

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const textOf = async (file: File): Promise<FileText> => {
  if (file.size > LARGEST_TEXT) return TOO_LARGE;
  const decoded = decodeText(await bytesOf(file));
  if (!decoded.ok) return refused(decoded.problems[0]);
  const { text } = decoded.value;
  return { ok: true, sheets: [{ name: '', text: pastedHtml(text) ?? text }] };
};

/**
 * Reads a file with a converter's table: a workbook, text, CSV, or a saved web page. Undefined where something else was
 * taken before it was read.
 */
export const fileText = async (file: File, read: FileReading['read']): Promise<FileText | undefined> => {
  if (file.size > LARGEST_WORKBOOK) return TOO_LARGE;
  if (!isPacked(await bytesOf(file.slice(0, START)))) return textOf(file);
  const tables = await read('tables', file);
  if (tables === undefined) return undefined;
  if (!tables.ok) return refused(tables.problems[0]);
  return tables.value.length > 0
    ? { ok: true, sheets: tables.value }
    : refusal('Nothing stands on the sheets of this workbook.');
};
