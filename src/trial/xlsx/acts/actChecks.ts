import { child, isOn, relationshipsOf } from '../../../markbook/workbookFile';
import { formulaTokens } from '../formulas/tokens';
import type { FileBook, FileSheet } from '../open/fileBook';
import { cellAddress } from '../package/addresses';
import { ActRefusal } from './actRefusal';
import type { Lines } from './lines';
import { movedSpan } from './lines';
import { checkTables, goneColumns } from './tableActs';

const FIXED: ReadonlyMap<string, string> = new Map([
  ['pivotTable', 'a pivot table'],
  ['slicer', 'a slicer'],
  ['timeline', 'a timeline'],
  ['control', 'a form control'],
  ['ctrlProp', 'a form control'],
  ['oleObject', 'an embedded object'],
  ['package', 'an embedded object'],
  ['queryTable', 'a data query'],
]);

/** Refuses what can't be carried through everything that the workbook has. */
export function checkLines(book: FileBook, sheet: FileSheet, lines: Lines): void {
  const what = `${lines.kind === 'insert' ? 'Inserting' : 'Deleting'} ${lines.axis}`;
  if (isOn(child(sheet.part.root, 'sheetProtection'), 'sheet'))
    throw new ActRefusal(`${sheet.name} is protected, so its ${lines.axis} stay as they are.`);
  const fixed = [sheet.part.path, ...sheet.tables.map(({ path }) => path)]
    .flatMap((path) => relationshipsOf(book.file.parts, path))
    .map(({ kind }) => FIXED.get(kind))
    .find((each) => each !== undefined);
  if (fixed !== undefined)
    throw new ActRefusal(
      `${what} is not done here on ${sheet.name}, which has ${fixed} that could not be moved. Do it in Excel.`,
    );
  checkEdge(sheet, lines);
  checkTables(sheet, lines);
  for (const table of sheet.tables)
    for (const column of goneColumns(table, lines)) checkReaders(book, table.name, column);
}

/** Excel pushes nothing out of a sheet. */
function checkEdge({ cells, name }: FileSheet, lines: Lines): void {
  const lost = cells.find((cell) => {
    const line = lines.axis === 'rows' ? cell.row : cell.column;
    const isFilled = cell.value !== null || cell.formula !== null;
    return lines.kind === 'insert' && isFilled && movedSpan(lines, { first: line, last: line }) === null;
  });
  if (lost)
    throw new ActRefusal(
      `So many ${lines.axis} can’t be inserted into ${name}: ${cellAddress(lost.row, lost.column)} would be pushed out of the sheet.`,
    );
}

/** A formula that reads a column of a table by its name would lose it without a word. */
function checkReaders(book: FileBook, table: string, column: string): void {
  const quoted = column.replace(/['#[\]]/g, "'$&");
  for (const sheet of book.sheets)
    for (const { row, column: at, formula } of sheet.cells) {
      const isReader =
        formula?.spelled.includes(`[${quoted}]`) === true &&
        formulaTokens(formula.spelled).some(
          ({ type, value }) =>
            type === 'structured' &&
            value.toLowerCase().startsWith(`${table.toLowerCase()}[`) &&
            value.includes(`[${quoted}]`),
        );
      const isOwn = sheet.tables.some(
        (each) =>
          each.name === table &&
          each.columns[at - each.area.column] === column &&
          row >= each.area.row &&
          row < each.area.row + each.area.rows,
      );
      if (isReader && !isOwn)
        throw new ActRefusal(
          `The column ${column} of ${table} can’t be deleted here: ${cellAddress(row, at)} of ${sheet.name} reads it. Change that formula first, or delete it in Excel.`,
        );
    }
}
