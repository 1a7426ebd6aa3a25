import { readFileSync } from 'node:fs';
import { checkFile } from '../../src/markbook/workbookFile/checkFile';
import { readCustomXml } from '../../src/trial/xlsx/open/customXml';
import type { FileBook, FileSheet } from '../../src/trial/xlsx/open/fileBook';
import { readBook } from '../../src/trial/xlsx/open/readBook';
import { parseArea } from '../../src/trial/xlsx/package/addresses';
import { child, childrenOf, isOn, numberOf } from '../../src/markbook/workbookFile/xml/find';
import type { CellGiven, Content, SheetGiven, WorkbookGiven } from './workbook/given';

type FileCell = FileSheet['cells'][number];

const PROJECT = new URL('../../', import.meta.url);
const SET_UP = 'urn:btec-grade-addin:setup';

const spillsIn = (cells: readonly FileCell[]): ReadonlyMap<FileCell, readonly (readonly Content[])[]> => {
  const valueAt = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  return new Map(
    cells.flatMap((cell) => {
      const covers = cell.formula?.covers;
      if (covers === null || covers === undefined || covers.rows * covers.columns === 1) return [];
      const values = Array.from({ length: covers.rows }, (_, down) =>
        Array.from(
          { length: covers.columns },
          (__, across): Content => valueAt.get(`${covers.row + down} ${covers.column + across}`) ?? '',
        ),
      );
      return [[cell, values] as const];
    }),
  );
};

const isFilledFrom = (anchors: readonly FileCell[], { row, column }: FileCell): boolean =>
  anchors.some((anchor) => {
    const covers = anchor.formula?.covers;
    if (covers === null || covers === undefined || (anchor.row === row && anchor.column === column)) return false;
    const isInRows = row >= covers.row && row < covers.row + covers.rows;
    return isInRows && column >= covers.column && column < covers.column + covers.columns;
  });

const cellsOf = ({ styles }: FileBook, { cells }: FileSheet): readonly CellGiven[] => {
  const spills = spillsIn(cells);
  const anchors = [...spills.keys()];
  return cells.flatMap((cell): CellGiven[] => {
    if (isFilledFrom(anchors, cell)) return [];
    const { row, column, value, formula } = cell;
    const format = styles.cells[cell.style]?.style.numberFormat;
    if (value === null && formula === null && format === undefined) return [];
    const spill = spills.get(cell);
    return [
      {
        row,
        column,
        value: value ?? '',
        ...(formula !== null && { formula: formula.shown }),
        ...(format !== undefined && { format }),
        ...(spill !== undefined && { spill }),
      },
    ];
  });
};

const sheetOf = (book: FileBook, sheet: FileSheet): SheetGiven => {
  const { root } = sheet.part;
  const rows = childrenOf(child(root, 'sheetData'), 'row');
  const merges = childrenOf(child(root, 'mergeCells'), 'mergeCell');
  return {
    name: sheet.name,
    cells: cellsOf(book, sheet),
    tables: sheet.tables.map(({ name, area, totalsRows }) => ({
      name,
      area: { ...area, rows: area.rows + totalsRows },
      hasTotals: totalsRows > 0,
    })),
    isHidden: sheet.visibility !== 'visible',
    isProtected: isOn(child(root, 'sheetProtection'), 'sheet'),
    hiddenRows: rows.filter((row) => isOn(row, 'hidden')).map((row) => (numberOf(row, 'r') ?? 1) - 1),
    merges: merges.flatMap((merge) => parseArea(merge.attributes.get('ref') ?? '') ?? []),
  };
};

/** A workbook file as the bench opens it: values, formulas, formats, tables and what the add-in kept. */
const workbookOfFile = (bytes: Uint8Array): WorkbookGiven => {
  const { file, workbookPath } = checkFile(bytes);
  const book = readBook(file, workbookPath);
  const kept = readCustomXml(book).find(({ xml }) => xml.includes(SET_UP))?.xml;
  return {
    sheets: book.sheets.map((sheet) => sheetOf(book, sheet)),
    ...(kept !== undefined && { setUpXml: [kept] }),
  };
};

/** A workbook of the project, such as `test/data/tracker-plain.xlsx`. */
export const projectFile = (path: string): WorkbookGiven =>
  workbookOfFile(new Uint8Array(readFileSync(new URL(path, PROJECT))));
