import { unzipSync } from 'fflate';
import { answered, refused, type Answer } from '../../../rules';
import { MOST_MEGABYTES, type ListProblem } from './listProblem';
import type { ListGrid } from './readDelimited';
import { shownNumber } from './shownNumber';

/** A sheet of an opened workbook with what its cells show. */
export interface OpenedSheet {
  readonly name: string;
  readonly grid: ListGrid;
}

type Parts = ReadonlyMap<string, Document>;

const UNPACKED_LIMIT = 20 * MOST_MEGABYTES * 1024 * 1024;
const WANTED = /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/workbook)\.xml(\.rels)?$/i;

const partsIn = (bytes: Uint8Array): Parts => {
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += WANTED.test(name) ? originalSize : 0;
      if (unpacked > UNPACKED_LIMIT) throw new Error('The workbook is too large.');
      return WANTED.test(name);
    },
  });
  const parser = new DOMParser();
  const decoder = new TextDecoder();
  return new Map(
    Object.entries(files).map(([name, part]) => [
      name,
      parser.parseFromString(decoder.decode(part), 'application/xml'),
    ]),
  );
};

const all = (node: Document | Element, name: string): readonly Element[] => [...node.getElementsByTagNameNS('*', name)];

/** The text of a string item: its runs together, without the reading aids of East Asian text. */
const itemText = (item: Element): string =>
  all(item, 't')
    .filter((text) => text.parentElement?.localName !== 'rPh')
    .map((text) => text.textContent)
    .join('');

const columnIn = (reference: string): number =>
  Array.from(/^[A-Z]+/.exec(reference)?.[0] ?? '').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The number format of each cell style, by its place among the styles. */
const formatsIn = (styles: Document | undefined): readonly string[] => {
  if (styles === undefined) return [];
  const own = new Map(
    all(styles, 'numFmt').map((format) => [format.getAttribute('numFmtId'), format.getAttribute('formatCode') ?? '']),
  );
  const [cellStyles] = all(styles, 'cellXfs');
  return (cellStyles === undefined ? [] : all(cellStyles, 'xf')).map((style) => {
    const id = style.getAttribute('numFmtId') ?? '0';
    return own.get(id) ?? id;
  });
};

interface Book {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
}

const shownCell = (cell: Element, { strings, formats }: Book): string => {
  const type = cell.getAttribute('t') ?? 'n';
  const value = all(cell, 'v')[0]?.textContent ?? '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return all(cell, 'is').map(itemText).join('');
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n' || value === '') return value;
  return shownNumber(Number(value), formats[Number(cell.getAttribute('s') ?? '0')] ?? '0');
};

const gridIn = (sheet: Document, book: Book): ListGrid => {
  const grid: string[][] = [];
  for (const row of all(sheet, 'row')) {
    const at = Number(row.getAttribute('r') ?? String(grid.length + 1)) - 1;
    while (grid.length < at) grid.push([]);
    const cells: string[] = [];
    for (const cell of all(row, 'c')) {
      const column = Math.max(columnIn(cell.getAttribute('r') ?? ''), -1);
      const place = column === -1 ? cells.length : column;
      while (cells.length < place) cells.push('');
      cells[place] = shownCell(cell, book);
    }
    grid[at] = cells;
  }
  return grid;
};

/** Reads the sheets of an .xlsx file that are not hidden, as their cells show them; formulas are not carried out. */
export const readXlsx = (bytes: Uint8Array): Answer<readonly OpenedSheet[], ListProblem> => {
  try {
    const parts = partsIn(bytes);
    const workbook = parts.get('xl/workbook.xml');
    const links = parts.get('xl/_rels/workbook.xml.rels');
    if (workbook === undefined || links === undefined) return refused({ code: 'file-damaged' });
    const strings = parts.get('xl/sharedStrings.xml');
    const book: Book = {
      strings: strings === undefined ? [] : all(strings, 'si').map(itemText),
      formats: formatsIn(parts.get('xl/styles.xml')),
    };
    const targets = new Map(
      all(links, 'Relationship').map((link) => [link.getAttribute('Id'), link.getAttribute('Target') ?? '']),
    );
    const sheets = all(workbook, 'sheet').filter((sheet) => (sheet.getAttribute('state') ?? 'visible') === 'visible');
    return answered(
      sheets.flatMap((sheet) => {
        const target = targets.get(relationId(sheet)) ?? '';
        const part = parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
        return part === undefined ? [] : [{ name: sheet.getAttribute('name') ?? '', grid: gridIn(part, book) }];
      }),
    );
  } catch {
    return refused({ code: 'file-damaged' });
  }
};

const relationId = (sheet: Element): string | null =>
  [...sheet.attributes].find(({ localName, name }) => localName === 'id' && name.includes(':'))?.value ?? null;
