import { child, childrenOf, escapeText, relationshipsOf } from '../../../markbook/workbookFile';
import type { FileBook, FileSheet } from '../open/fileBook';
import { type PackageParts, patchPart, patchTag, qualified, removePart } from '../package/editParts';
import { sheetTitles } from '../package/sheetTitles';
import type { Patch } from '../xml/patches';
import { spellCharts } from './drawings';
import type { Affected } from './linesAct';
import type { MovedFormula } from './movedFormula';
import { namePatches } from './names';
import { renamePivots } from './pivots';
import { respell } from './respell';
import { checkName, refuseEndOfRun, refuseLastVisible } from './sheetChecks';
import { entriesOf, namesInOrder, orderPatches } from './sheetList';
import { type Gone, lostInFormula, readsRun, renamedInFormula } from './sheetsInFormula';

/** Takes a part out of the file together with all that it alone leads to, such as the charts of a sheet. */
function removeWithParts(parts: PackageParts, from: string, path: string): void {
  const link = relationshipsOf(parts, from).find(({ target, external }) => target === path && !external);
  const owned = ownedBy(parts, path);
  if (link) removePart(parts, from, link.id, path);
  for (const each of owned) removePart(parts, '', '', each);
}

/** The parts that only this one leads to, directly or through others. */
function ownedBy(parts: PackageParts, path: string): Set<string> {
  const owned = new Set([path]);
  const leading = [...parts.keys()].filter((each) => !/\.rels$/i.test(each));
  const links = leading.map((each) => ({ from: each, to: targetsOf(parts, each) }));
  for (;;) {
    const before = owned.size;
    for (const target of [...owned].flatMap((each) => targetsOf(parts, each))) {
      const isOthers = links.some(({ from, to }) => !owned.has(from) && to.includes(target));
      if (!isOthers) owned.add(target);
    }
    if (owned.size === before) break;
  }
  owned.delete(path);
  return owned;
}

const targetsOf = (parts: PackageParts, path: string): string[] =>
  relationshipsOf(parts, path)
    .filter(({ external, target }) => !external && parts.has(target))
    .map(({ target }) => target);

/** The document properties list the names of the sheets, too. */
function tellTitles(parts: PackageParts, names: readonly string[]): void {
  const listed = sheetTitles(parts);
  if (!listed) return;
  const { part, titles, number, count } = listed;
  const [first, last] = [titles.children[0], titles.children[count - 1]];
  if (!first || !last) return;
  const tag = qualified(titles, 'lpstr');
  const patches: (Patch | null)[] = [
    { start: number.inner, end: number.innerEnd, text: String(names.length) },
    patchTag(part, titles, { size: String(titles.children.length - count + names.length) }),
    { start: first.start, end: last.end, text: names.map((name) => `<${tag}>${escapeText(name)}</${tag}>`).join('') },
  ];
  patchPart(
    parts,
    part,
    patches.filter((patch) => patch !== null),
  );
}

type Change = (formula: string) => MovedFormula;

/** A sheet gets another name, by which everything names it from now on. */
export function renameSheet(parts: PackageParts, book: FileBook, sheet: FileSheet, to: string): Affected {
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
export function deleteSheet(parts: PackageParts, book: FileBook, sheet: FileSheet): Affected {
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
export function moveSheet(parts: PackageParts, book: FileBook, sheet: FileSheet, to: number): Affected {
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
function spellSheets(parts: PackageParts, sheets: readonly FileSheet[], change: Change): Affected {
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
