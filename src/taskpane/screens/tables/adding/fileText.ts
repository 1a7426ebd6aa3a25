import { decodeText } from '../../../../markbook/import/reading/decodeText';
import { pastedHtml } from './pastedHtml';

/** What an opened or dropped file says, or why it can't be read. */
export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly words: string };

const LARGEST = 2_000_000;
const WORKBOOK = /\.(?:xlsx?|xlsm|xlsb|ods)$/i;
const READABLE = /\.(?:txt|csv|tsv|html?)$/i;

/** Reads a file with a converter's table: text, CSV, or a saved web page. */
export const fileText = async (file: File): Promise<FileText> => {
  if (WORKBOOK.test(file.name)) {
    return { ok: false, words: 'This is a workbook. Open it in Excel, copy the table’s cells, and paste them here.' };
  }
  if (!READABLE.test(file.name)) {
    return {
      ok: false,
      words: 'Only .txt, .csv, .tsv and .html files are read here. Else copy the table and paste it.',
    };
  }
  if (file.size > LARGEST)
    return { ok: false, words: 'This file is too large for a converter table. Copy the table only.' };
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!decoded.ok) return { ok: false, words: 'This file is not text. Open it, copy the table, and paste it here.' };
  const { text } = decoded.value;
  return { ok: true, text: pastedHtml(text) ?? text };
};
