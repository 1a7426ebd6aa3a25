import { child, childrenOf, escapeAttribute, escapeText, numberOf, xmlPart } from '../../../markbook/workbookFile';
import { sheetId } from '../../book/sheetNumbers';
import type { FileBook, FileSheet } from '../open/fileBook';
import { readBook } from '../open/readBook';
import { cellAddress } from '../package/addresses';
import { addRelationship, appendInside, patchPart, patchTag, qualified, type PackageParts } from '../package/editParts';
import type { Patch } from '../xml/patches';
import { ActRefusal } from './actRefusal';
import { cloneParts } from './clonedParts';
import { spellChart } from './drawings';
import type { Affected } from './linesAct';
import { respell } from './respell';
import { moveSheet } from './sheetActs';
import { entriesOf } from './sheetList';
import { isSameName, referred } from './sheetPrefix';
import { renamedInFormula, renamedTables } from './sheetsInFormula';
import { formulaTokens } from '../formulas/tokens';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LONGEST = 31;

export interface Copied {
  readonly affected: Affected;
  /** The id of the sheet that was made. */
  readonly added: string;
}

/** A sheet is copied behind itself with all that is its own; its tables and names get copies as well, which the copy reads. */
export function copySheet(parts: PackageParts, book: FileBook, sheet: FileSheet): Copied {
  refuseOwnPrefix(sheet);
  const name = nameOfCopy(book, sheet);
  const copies = cloneParts(parts, sheet.part.path, sheet.name);
  const number = Math.max(...entriesOf(book.workbook).map((each) => numberOf(each, 'sheetId') ?? 0)) + 1;
  enter(parts, book, { sheet, name, number, path: copies.get(sheet.part.path) ?? '' });
  const tables = renameTables(parts, book, sheet, copies);
  const entered = readBook({ parts: new Map(parts) }, book.workbook.path);
  const copy = entered.sheets.find((each) => each.name === name);
  if (!copy) throw new ActRefusal(`${sheet.name} could not be copied here. Copy it in Excel.`);
  const change = (formula: string) => renamedInFormula(renamedTables(formula, tables), sheet.name, name);
  respell(parts, copy, change);
  for (const path of copies.values()) spellChart(parts, path, (formula) => change(formula).formula);
  unselect(parts, copy.part.path);
  const behind = readBook({ parts: new Map(parts) }, book.workbook.path);
  const moved = behind.sheets.find((each) => each.name === name) ?? copy;
  return { affected: moveSheet(parts, behind, moved, book.sheets.indexOf(sheet) + 1), added: sheetId(number) };
}

/** Whether Excel has such a formula read the copy or the sheet itself is not known. */
function refuseOwnPrefix({ cells, name }: FileSheet): void {
  const own = cells.find(({ formula }) =>
    formulaTokens(formula?.spelled ?? '').some(({ type, value }) => {
      const { sheet, lastSheet } = referred(type.startsWith('range') ? value : '');
      return [sheet, lastSheet].some((each) => each !== null && isSameName(each, name));
    }),
  );
  if (own)
    throw new ActRefusal(
      `${name} can’t be copied here: ${cellAddress(own.row, own.column)} names its own sheet, and whether its copy should read ${name} can’t be told. Take the name out of that formula, or copy it in Excel.`,
    );
}

/** Such as `Marks (2)`. */
function nameOfCopy({ workbook }: FileBook, { name }: FileSheet): string {
  const taken = entriesOf(workbook).map((each) => each.attributes.get('name') ?? '');
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const end = ` (${String(number)})`;
    const copy = stem.slice(0, LONGEST - end.length) + end;
    if (!taken.some((each) => isSameName(each, copy))) return copy;
  }
}

interface Entry {
  readonly sheet: FileSheet;
  readonly name: string;
  readonly number: number;
  readonly path: string;
}

/** Lists the copy at the end, with copies of the names that are the sheet's own or read it. */
function enter(parts: PackageParts, { workbook }: FileBook, { sheet, name, number, path }: Entry): void {
  const list = child(workbook.root, 'sheets');
  if (!list) return;
  const id = addRelationship(parts, workbook.path, 'worksheet', path);
  const entry = `<${qualified(list, 'sheet')} xmlns:r="${OFFICE}" name="${escapeAttribute(name)}" sheetId="${String(number)}" r:id="${id}"/>`;
  patchPart(parts, workbook, [
    appendInside(workbook.text, list, entry),
    ...namesOfCopy(workbook.text, { workbook, sheet, name }),
  ]);
}

function namesOfCopy(
  source: string,
  {
    workbook,
    sheet,
    name: to,
  }: { readonly workbook: FileBook['workbook']; readonly sheet: FileSheet; readonly name: string },
): Patch[] {
  const list = child(workbook.root, 'definedNames');
  const names = childrenOf(list, 'definedName');
  const entries = entriesOf(workbook);
  const place = entries.indexOf(sheet.entry);
  const own = new Set(
    names.filter((each) => numberOf(each, 'localSheetId') === place).map((each) => each.attributes.get('name') ?? ''),
  );
  const copied = names.filter((each) => {
    const local = numberOf(each, 'localSheetId');
    const isRead = renamedInFormula(each.text, sheet.name, to).formula !== each.text;
    return local === place || (local === undefined && isRead && !own.has(each.attributes.get('name') ?? ''));
  });
  if (!list || copied.length === 0) return [];
  const xml = copied.map((each) => {
    const tag =
      patchTag(workbook, each, { localSheetId: String(entries.length) })?.text ?? source.slice(each.start, each.inner);
    const text = escapeText(renamedInFormula(each.text, sheet.name, to).formula);
    return `${tag}${text}</${qualified(list, 'definedName')}>`;
  });
  return [appendInside(source, list, xml.join(''))];
}

/** What Excel takes for a cell, and for no name: `Tab2` and `R1C2` as well. */
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d{1,7}|r\d*c\d*)$/i;

/** Such as `Marks2`, or `Tab_2`; neither a table nor a name may have it already. */
function tableName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const plain = `${name}${String(number)}`;
    const next = LIKE_A_CELL.test(plain) ? `${name}_${String(number)}` : plain;
    if (!taken.has(next.toLowerCase())) return next;
  }
}

const namesOf = (workbook: FileBook['workbook']): string[] =>
  childrenOf(child(workbook.root, 'definedNames'), 'definedName').map(({ attributes }) => attributes.get('name') ?? '');

/** Gives the tables of a copy names and numbers of their own; says which name stands for which, in small letters. */
function renameTables(
  parts: PackageParts,
  { sheets, workbook }: FileBook,
  sheet: FileSheet,
  copies: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const all = sheets.flatMap(({ tables }) => tables);
  const taken = new Set([...all.map(({ name }) => name), ...namesOf(workbook)].map((name) => name.toLowerCase()));
  let last = Math.max(0, ...all.map(({ part }) => numberOf(part.root, 'id') ?? 0));
  const renamed = new Map<string, string>();
  for (const table of sheet.tables) {
    const name = tableName(table.name, taken);
    taken.add(name.toLowerCase());
    renamed.set(table.name.toLowerCase(), name);
    last += 1;
    const part = xmlPart(parts, copies.get(table.path) ?? '');
    const patch = part && patchTag(part, part.root, { id: String(last), name, displayName: name });
    if (part && patch) patchPart(parts, part, [patch]);
  }
  return renamed;
}

/** The sheet that was copied stays in front, and keeps its name in macros. */
function unselect(parts: PackageParts, path: string): void {
  const part = xmlPart(parts, path);
  if (!part) return;
  const views = childrenOf(child(part.root, 'sheetViews'), 'sheetView');
  const settings = child(part.root, 'sheetPr');
  const patches = [
    ...views.map((view) => patchTag(part, view, { tabSelected: undefined })),
    settings ? patchTag(part, settings, { codeName: undefined }) : null,
  ];
  patchPart(
    parts,
    part,
    patches.filter((patch) => patch !== null),
  );
}
