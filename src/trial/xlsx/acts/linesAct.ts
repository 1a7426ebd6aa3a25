import {
  child,
  childrenOf,
  isOn,
  numberOf,
  relationshipsOf,
  xmlPart,
  type XmlPart,
} from '../../../markbook/workbookFile';
import { formulaTokens } from '../formulas/tokens';
import type { FileBook, FileSheet } from '../open/fileBook';
import { cellAddress } from '../package/addresses';
import { endedBy, type PackageParts, patchPart, qualified, withAttributes } from '../package/editParts';
import type { Patch } from '../xml/patches';
import { ActRefusal } from './actRefusal';
import { moveDrawings, spellCharts } from './drawings';
import { type Lines, movedSpan, placeAfterLines, type Span } from './lines';
import { sheetAreaPatches } from './movedAreas';
import { movedCells } from './movedCells';
import { type Change, movedFormula } from './movedFormula';
import { affectedNames, namePatches } from './names';
import type { NewLines } from './newLines';
import { moveNotes } from './notes';
import { spellPivots } from './pivots';
import { respell } from './respell';
import { changedFormulas } from './sheetFormulas';
import { sheetRulePatches } from './sheetRules';
import { checkTables, goneColumns, isTableChanged, newHeadings, tablePatches } from './tableActs';

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
function checkLines(book: FileBook, sheet: FileSheet, lines: Lines): void {
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

/** Widths and formats of whole columns; those that come in are as wide as the one whose formats they take. */
function columnPatches(part: XmlPart, lines: Lines, like: number | null): Patch[] {
  const list = child(part.root, 'cols');
  if (!list || lines.axis !== 'columns') return [];
  const spans = childrenOf(list, 'col').flatMap((col): { readonly span: Span; readonly tag: string }[] => {
    const first = (numberOf(col, 'min') ?? 1) - 1;
    const last = (numberOf(col, 'max') ?? 1) - 1;
    const tag = part.text.slice(col.start, col.inner);
    const isModel = like !== null && first <= like && like <= last;
    return pieces(lines, { first, last }, isModel).map((span) => ({ span, tag }));
  });
  const text = [...spans]
    .sort((a, b) => a.span.first - b.span.first)
    .map(({ span, tag }) =>
      endedBy(withAttributes(tag, { min: String(span.first + 1), max: String(span.last + 1) }), '/>'),
    );
  const name = qualified(list, 'cols');
  return [{ start: list.start, end: list.end, text: text.length === 0 ? '' : `<${name}>${text.join('')}</${name}>` }];
}

/** Where the columns of one setting stand afterwards: without those that come in among them, unless it is the setting they take. */
function pieces(lines: Lines, span: Span, isModel: boolean): Span[] {
  const moved = movedSpan(lines, span);
  if (moved === null) return [];
  if (lines.kind === 'delete') return [moved];
  const added = { first: lines.at, last: lines.at + lines.count - 1 };
  if (isModel) return [{ first: Math.min(moved.first, added.first), last: Math.max(moved.last, added.last) }];
  const isAround = moved.first < added.first && moved.last > added.last;
  return isAround
    ? [
        { first: moved.first, last: added.first - 1 },
        { first: added.last + 1, last: moved.last },
      ]
    : [moved];
}

/** Where formulas stand that may give something else afterwards, by the name of their sheet. */
export type Affected = ReadonlyMap<string, ReadonlySet<number>>;

/** Rows or columns come into a sheet, or go: everything in the file that names cells follows. */
export function actOnLines(parts: PackageParts, book: FileBook, sheet: FileSheet, lines: Lines): Affected {
  checkLines(book, sheet, lines);
  const change: Change = { sheet: sheet.name, lines, affected: affectedNames(book.workbook, sheet, lines) };
  const affected = new Map<string, ReadonlySet<number>>();
  for (const each of book.sheets)
    affected.set(
      each.name,
      each === sheet
        ? moveSheet(parts, sheet, change)
        : respell(parts, each, (formula) => movedFormula(formula, each.name, change)),
    );
  moveDrawings(parts, sheet, lines);
  moveNotes(parts, sheet, (place) => placeAfterLines(lines, place));
  const spell = (formula: string): string => movedFormula(formula, '', change).formula;
  spellCharts(parts, spell);
  spellPivots(parts, change);
  const workbook = xmlPart(parts, book.workbook.path);
  if (workbook) patchPart(parts, workbook, namePatches(workbook, spell));
  return affected;
}

/** The sheet itself. */
function moveSheet(parts: PackageParts, sheet: FileSheet, change: Change): ReadonlySet<number> {
  const { lines } = change;
  const spell = (formula: string): string => movedFormula(formula, sheet.name, change).formula;
  const formulas = changedFormulas(sheet, (formula) => movedFormula(formula, sheet.name, change), true);
  const fresh = newLines(sheet, lines);
  const { patches, affected } = movedCells(sheet, lines, formulas, fresh);
  const own = { lines, like: fresh.like };
  patchPart(parts, sheet.part, [
    ...patches,
    ...columnPatches(sheet.part, lines, fresh.like),
    ...sheetAreaPatches(sheet.part, lines),
    ...sheetRulePatches(sheet.part, { spell, own }),
  ]);
  for (const table of sheet.tables) patchPart(parts, table.part, tablePatches(table, lines, spell));
  return affected;
}

/** What comes in is like the line before it; in a table never like its headings. */
function newLines(sheet: FileSheet, lines: Lines): NewLines {
  const grown = sheet.tables.filter((table) => isTableChanged(table, lines));
  const isUnderHeadings = grown.some(({ area, hasHeader }) => hasHeader && lines.at === area.row + 1);
  const before = lines.at === 0 ? null : lines.at - 1;
  const like = lines.axis === 'rows' && isUnderHeadings ? lines.at : before;
  const filled = grown.flatMap(({ area, part }) => {
    const columns = child(part.root, 'tableColumns')?.children ?? [];
    return columns.flatMap((column, at) => (child(column, 'calculatedColumnFormula') ? [area.column + at] : []));
  });
  const headings = grown.map((table): readonly [number, readonly string[]] => [
    table.area.row,
    newHeadings(table, lines),
  ]);
  return {
    like: lines.kind === 'insert' ? like : null,
    filled: new Set(filled),
    headings: new Map(headings.filter(([, texts]) => texts.length > 0)),
  };
}
