import { type Answer, answered, refused } from '../../../rules';
import {
  boundElements,
  checkFile,
  child,
  childrenOf,
  isOn,
  linkedPart,
  type ListedSheet,
  listedSheets,
  readStrings,
  relationshipsOf,
  requiredPart,
  XlsxRefusal,
  type XmlElement,
} from '../../workbookFile';
import { type ListProblem, MOST_CELLS, MOST_LETTERS, MOST_MEGABYTES } from './listProblem';
import type { ListGrid } from './readDelimited';
import { sheetCells } from './shownSheet';
import { sheetGrid } from './sheetGrid';
import type { BookTexts } from './shownCell';

/** What a workbook without styles has: cells as they come. */
const GENERAL: readonly string[] = ['0'];

/** The number format of each cell style, by its place among the styles: its code, or its number where Excel knows it by that. */
const numberFormats = (styles: XmlElement | undefined): readonly string[] => {
  if (styles === undefined) return GENERAL;
  const own = new Map(
    childrenOf(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes.get('numFmtId') ?? '',
      attributes.get('formatCode') ?? '',
    ]),
  );
  const formats = childrenOf(child(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = attributes.get('numFmtId') ?? '0';
    return own.get(id) ?? id;
  });
  return formats.length > 0 ? formats : GENERAL;
};

/** A sheet of an opened workbook with what its cells show. */
export interface OpenedSheet {
  readonly name: string;
  readonly grid: ListGrid;
}

/** The sheets of a workbook that are read, and in words what was left out or can't be seen in Excel. */
export interface OpenedWorkbook {
  readonly sheets: readonly OpenedSheet[];
  readonly notes: readonly string[];
}

/** The sheet that is being read, and how many there are to read. */
export interface SheetBeingRead {
  readonly name: string;
  readonly number: number;
  readonly of: number;
}

export type OnSheet = (sheet: SheetBeingRead) => void;

const LIMITS = { packed: MOST_MEGABYTES, unpacked: 10 * MOST_MEGABYTES };
/** Of all sheets together: twenty sheets formatted from edge to edge, and no more than a moment to read. */
const MOST_ELEMENTS = 700_000;
const MOST_STRINGS = 200_000;

const TOO_MUCH = 'The sheets of this file hold too much. Save the class list alone and open that.';

type Parts = ReadonlyMap<string, Uint8Array>;

const isShown = ({ entry }: ListedSheet): boolean => (entry.attributes.get('state') ?? 'visible') === 'visible';

/** The texts and formats that the cells refer to. */
const bookTexts = (parts: Parts, workbookPath: string): BookTexts => {
  const links = relationshipsOf(parts, workbookPath);
  const strings = readStrings(linkedPart(parts, links, 'sharedStrings', 2 * MOST_STRINGS)?.root);
  const { root } = requiredPart(parts, workbookPath);
  return {
    strings,
    formats: numberFormats(linkedPart(parts, links, 'styles')?.root),
    is1904: isOn(child(root, 'workbookPr'), 'date1904'),
  };
};

const charactersIn = (sheets: readonly OpenedSheet[]): number =>
  sheets.reduce(
    (sum, { grid }) => sum + grid.reduce((inRows, row) => row.reduce((inRow, cell) => inRow + cell.length, inRows), 0),
    0,
  );

const openBook = (bytes: Uint8Array, onSheet?: OnSheet): OpenedWorkbook => {
  const { file, workbookPath } = checkFile(bytes, LIMITS);
  const { parts } = file;
  boundElements(parts, MOST_ELEMENTS);
  const listed = listedSheets(requiredPart(parts, workbookPath), relationshipsOf(parts, workbookPath));
  const worksheets = listed.filter(({ kind }) => kind === 'worksheet');
  const texts = bookTexts(parts, workbookPath);
  const shown = worksheets.filter(isShown);
  let places = 0;
  const read = shown.map(({ name, path }, index) => {
    onSheet?.({ name, number: index + 1, of: shown.length });
    const sheet = sheetGrid(name, sheetCells(parts, path, name, texts));
    places += sheet.grid.reduce((sum, row) => sum + row.length, 0);
    if (places > MOST_CELLS) throw new XlsxRefusal(TOO_MUCH);
    return { name, ...sheet };
  });
  const excess = read.find((sheet) => sheet.excess !== undefined)?.excess;
  if (excess !== undefined && read.every(({ grid }) => grid.length === 0)) throw new XlsxRefusal(excess);
  if (charactersIn(read) > MOST_LETTERS) throw new XlsxRefusal(TOO_MUCH);
  const hidden = worksheets.filter((sheet) => !isShown(sheet)).map(({ name }) => name);
  const notes = [
    ...(hidden.length > 0 ? [`Hidden sheets are not read: ${hidden.join(', ')}.`] : []),
    ...read.flatMap((sheet) => sheet.notes),
  ];
  return { sheets: read.map(({ name, grid }) => ({ name, grid })), notes };
};

/**
 * Reads the sheets of an .xlsx file that are not hidden, as their cells show them; formulas are not carried out. The
 * file is read in full or refused with the sentence that says why: never in part.
 */
export const readXlsx = (bytes: Uint8Array, onSheet?: OnSheet): Answer<OpenedWorkbook, ListProblem> => {
  try {
    return answered(openBook(bytes, onSheet));
  } catch (fault) {
    if (!(fault instanceof XlsxRefusal)) throw fault;
    return refused({ code: 'workbook-refused', facts: { sentence: fault.message } });
  }
};
