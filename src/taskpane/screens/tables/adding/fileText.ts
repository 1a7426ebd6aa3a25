import { decodeText } from '../../../../markbook/import/reading/decodeText';
import { isPacked } from '../../../../markbook/import/reading/isPacked';
import { describeListProblem, type ListProblem } from '../../../../markbook/import/reading/listProblem';
import { xlsxReader } from '../../../../markbook/import/reading/xlsxReader';
import { sheetsAsText, type TextSheet } from '../../../../markbook/paste/sheetsAsText';
import { pastedHtml } from './pastedHtml';
import { TOP_UMS } from './topUms';

/** What an opened or dropped file says, one text or the sheets of a workbook; or why it can't be read. */
export type FileText =
  { readonly ok: true; readonly sheets: readonly TextSheet[] } | { readonly ok: false; readonly words: string };

const LARGEST_TEXT = 2_000_000;
const LARGEST_WORKBOOK = 10_000_000;

const refusal = (words: string): FileText => ({ ok: false, words });

const TOO_LARGE = refusal('This file is too large for a converter table. Copy the table only, and paste it here.');

const WORDS: Partial<Readonly<Record<ListProblem['code'], string>>> = {
  'file-pdf': 'This is a PDF. Copy its table and paste it here.',
  'file-not-text': 'This file is neither text nor an Excel workbook. Open it, copy the table, and paste it here.',
};

const refused = (problem: ListProblem): FileText => refusal(WORDS[problem.code] ?? describeListProblem(problem));

const workbookText = async (bytes: Uint8Array): Promise<FileText> => {
  const readXlsx = await xlsxReader();
  if (readXlsx === undefined) return refused({ code: 'reader-gone' });
  const opened = readXlsx(bytes);
  if (!opened.ok) return refused(opened.problems[0]);
  const sheets = sheetsAsText(opened.value.sheets, TOP_UMS);
  return sheets.length > 0 ? { ok: true, sheets } : refusal('Nothing stands on the sheets of this workbook.');
};

/** Reads a file with a converter's table: a workbook, text, CSV, or a saved web page. */
export const fileText = async (file: File): Promise<FileText> => {
  if (file.size > LARGEST_WORKBOOK) return TOO_LARGE;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPacked(bytes)) return workbookText(bytes);
  if (file.size > LARGEST_TEXT) return TOO_LARGE;
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused(decoded.problems[0]);
  const { text } = decoded.value;
  return { ok: true, sheets: [{ name: '', text: pastedHtml(text) ?? text }] };
};
