import { child, xmlPart } from '../../../markbook/workbookFile';
import type { FileBook, FileSheet } from '../open/fileBook';
import { patchPart, type Parts } from '../package/editParts';
import { checkLines } from './actChecks';
import { moveDrawings, spellCharts } from './drawings';
import { placeAfterLines, type Lines } from './lines';
import { movedCells } from './movedCells';
import { columnPatches } from './movedColumns';
import { sheetAreaPatches } from './movedAreas';
import { movedFormula, type Change } from './movedFormula';
import { affectedNames, namePatches } from './names';
import type { NewLines } from './newLines';
import { moveNotes } from './notes';
import { spellPivots } from './pivots';
import { changedFormulas } from './sheetFormulas';
import { respell } from './respell';
import { sheetRulePatches } from './sheetRules';
import { isTableChanged, newHeadings, tablePatches } from './tableActs';

/** Where formulas stand that may give something else afterwards, by the name of their sheet. */
export type Affected = ReadonlyMap<string, ReadonlySet<number>>;

/** Rows or columns come into a sheet, or go: everything in the file that names cells follows. */
export function actOnLines(parts: Parts, book: FileBook, sheet: FileSheet, lines: Lines): Affected {
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
function moveSheet(parts: Parts, sheet: FileSheet, change: Change): ReadonlySet<number> {
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
