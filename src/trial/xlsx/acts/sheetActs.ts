import { child, childrenOf } from '../../../markbook/workbookFile';
import type { FileBook, FileSheet } from '../open/fileBook';
import { patchPart, patchTag, type Parts } from '../package/editParts';
import { spellCharts } from './drawings';
import type { Affected } from './linesAct';
import type { MovedFormula } from './movedFormula';
import { namePatches } from './names';
import { removeWithParts } from './partsOfSheet';
import { renamePivots } from './pivots';
import { respell } from './respell';
import { checkName, refuseEndOfRun, refuseLastVisible } from './sheetChecks';
import { entriesOf, namesInOrder, orderPatches } from './sheetList';
import { lostInFormula, readsRun, renamedInFormula, type Gone } from './sheetsInFormula';
import { tellTitles } from './titles';

type Change = (formula: string) => MovedFormula;

/** A sheet gets another name, by which everything names it from now on. */
export function renameSheet(parts: Parts, book: FileBook, sheet: FileSheet, to: string): Affected {
  checkName(book, sheet, to);
  const change: Change = (formula) => renamedInFormula(formula, sheet.name, to);
  const spell = (formula: string): string => change(formula).formula;
  const affected = spellSheets(parts, book.sheets, change);
  spellCharts(parts, spell);
  renamePivots(parts, sheet.name, to);
  const { workbook } = book;
  const name = patchTag(workbook, sheet.entry, { name: to });
  patchPart(parts, workbook, [...(name ? [name] : []), ...namePatches(workbook, spell)]);
  tellTitles(
    parts,
    book.sheets.map((each) => (each === sheet ? to : each.name)),
  );
  return new Map([...affected].map(([of, places]) => [of === sheet.name ? to : of, places]));
}

/** A sheet goes: what read it is #REF!, as in Excel. */
export function deleteSheet(parts: Parts, book: FileBook, sheet: FileSheet): Affected {
  refuseLastVisible(book, sheet);
  refuseEndOfRun(book, sheet);
  const { workbook } = book;
  const others = book.sheets.filter((each) => each !== sheet);
  const tables = new Set(sheet.tables.map(({ name }) => name.toLowerCase()));
  const gone: Gone = {
    sheet: sheet.name,
    tables,
    names: lostNames(book, { sheet: sheet.name, tables, names: new Set() }),
  };
  const change: Change = (formula) => lostInFormula(formula, gone);
  const spell = (formula: string): string => change(formula).formula;
  const affected = spellSheets(parts, others, change);
  removeWithParts(parts, workbook.path, sheet.part.path);
  spellCharts(parts, spell);
  const order = entriesOf(workbook).flatMap((entry, at) => (entry === sheet.entry ? [] : [at]));
  patchPart(parts, workbook, [...orderPatches(workbook, order), ...namesInOrder(workbook, order, spell)]);
  tellTitles(
    parts,
    others.map(({ name }) => name),
  );
  return affected;
}

/** A sheet comes to stand at another place among the worksheets, counted from 0. */
export function moveSheet(parts: Parts, book: FileBook, sheet: FileSheet, to: number): Affected {
  const { workbook } = book;
  const entries = entriesOf(workbook);
  const others = book.sheets.filter((each) => each !== sheet);
  const behind = others[to]?.entry;
  const rest = entries.filter((entry) => entry !== sheet.entry);
  const place = behind === undefined ? rest.length : rest.indexOf(behind);
  const order = [...rest.slice(0, place), sheet.entry, ...rest.slice(place)].map((entry) => entries.indexOf(entry));
  patchPart(parts, workbook, [...orderPatches(workbook, order), ...namesInOrder(workbook, order, (same) => same)]);
  const names = others.map(({ name }) => name);
  tellTitles(parts, [...names.slice(0, to), sheet.name, ...names.slice(to)]);
  return spellSheets(parts, book.sheets, (formula) => ({ formula, isAffected: readsRun(formula) }));
}

/** Writes the formulas of sheets in another way, wherever they have some. */
function spellSheets(parts: Parts, sheets: readonly FileSheet[], change: Change): Affected {
  return new Map(sheets.map((sheet) => [sheet.name, respell(parts, sheet, change)]));
}

/** Names that read a sheet that goes, in small letters. */
function lostNames({ workbook }: FileBook, gone: Gone): ReadonlySet<string> {
  const names = childrenOf(child(workbook.root, 'definedNames'), 'definedName');
  return new Set(
    names
      .filter(({ text }) => lostInFormula(text, gone).formula !== text)
      .map(({ attributes }) => (attributes.get('name') ?? '').toLowerCase()),
  );
}
