import { answered, refused, type Answer } from '../../../rules';
import { decodeText } from '../../../markbook/import/reading/decodeText';
import { isPacked } from '../../../markbook/import/reading/isPacked';
import { MOST_MEGABYTES, type ListProblem } from '../../../markbook/import/reading/listProblem';
import { xlsxReader } from '../../../markbook/import/reading/xlsxReader';
import { isConverterTable } from '../../../markbook/paste/wrongPlace';
import { TOP_UMS } from '../tables/adding/topUms';
import { checkedGrid, readDelimited, type ListGrid } from '../../../markbook/import/reading/readDelimited';

/** A list as it came: one sheet of text, or the sheets of a workbook. */
export interface OpenedSource {
  readonly sheets: readonly { readonly name: string; readonly grid: ListGrid }[];
  /** What is worth saying about how it was read. */
  readonly note?: string;
}

type Opened = Answer<OpenedSource, ListProblem>;

const MEGABYTE = 1024 * 1024;

/** Reads a list that was pasted or typed. */
export const openText = (text: string, note?: string): Opened => {
  if (isConverterTable(text, TOP_UMS)) return refused({ code: 'converter-table' });
  const grid = readDelimited(text);
  return grid.ok ? answered({ sheets: [{ name: '', grid: grid.value }], ...(note !== undefined && { note }) }) : grid;
};

/** Reads a file: a workbook, or text in whichever way its letters were stored. */
export const openFile = async (file: File): Promise<Opened> => {
  if (file.size > MOST_MEGABYTES * MEGABYTE) {
    return refused({ code: 'file-too-large', facts: { megabytes: MOST_MEGABYTES } });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPacked(bytes)) return openWorkbook(bytes);
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const { encoding } = text.value;
  return openText(
    text.value.text,
    encoding === 'UTF-8' ? undefined : `Read as ${encoding}. Check the accents in names.`,
  );
};

const openWorkbook = async (bytes: Uint8Array): Promise<Opened> => {
  const readXlsx = await xlsxReader();
  if (readXlsx === undefined) return refused({ code: 'reader-gone' });
  const opened = readXlsx(bytes);
  if (!opened.ok) return opened;
  const sheets = opened.value.sheets.flatMap(({ name, grid }) => {
    const checked = checkedGrid(grid);
    return checked.ok ? [{ name, grid: checked.value }] : [];
  });
  const note = opened.value.notes.join(' ');
  if (sheets.length > 0) return answered({ sheets, ...(note !== '' && { note }) });
  const [first] = opened.value.sheets;
  return first === undefined ? refused({ code: 'list-empty' }) : checkedProblem(first.grid);
};

const checkedProblem = (grid: ListGrid): Opened => {
  const checked = checkedGrid(grid);
  return checked.ok ? answered({ sheets: [{ name: '', grid: checked.value }] }) : checked;
};
