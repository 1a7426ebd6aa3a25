import type { Area } from '../../book/terms';
import type { FileSheet, FileTable } from '../open/fileBook';
import { areaAddress } from '../package/addresses';
import { patchTag, qualified } from '../package/editParts';
import { child, childrenOf, escapeAttribute, numberOf } from '../../../markbook/workbookFile';
import type { Patch } from '../xml/patches';
import { ActRefusal } from './actRefusal';
import { isCut, movedArea, spanOf, type Lines } from './lines';
import { without } from './listPatches';
import { filterPatches, sortPatches } from './movedAreas';
import { textPatch } from './sheetRules';

/** Refuses what would leave a table without its headings, its totals or all of its rows or columns. */
export function checkTables({ tables, name }: FileSheet, lines: Lines): void {
  for (const table of tables) {
    const whole = wholeArea(table);
    const { first, last } = spanOf(lines, whole);
    const end = lines.at + lines.count - 1;
    if (lines.kind === 'insert' || lines.at > last || end < first) continue;
    const refuse = (what: string): ActRefusal =>
      new ActRefusal(
        `${what} the table ${table.name} on ${name} can’t be deleted here. Delete other ones, or do it in Excel.`,
      );
    if (lines.axis === 'columns') {
      if (lines.at <= first && end >= last) throw refuse('All columns of');
      continue;
    }
    const header = table.hasHeader ? 1 : 0;
    if (header === 1 && lines.at <= first) throw refuse('The headings of');
    if (table.totalsRows > 0 && end > last - table.totalsRows) throw refuse('The totals of');
    if (lines.at <= first + header && end >= last - table.totalsRows) throw refuse('All rows of');
  }
}

/** Is this a table of which more or fewer cells are left? */
export const isTableChanged = (table: FileTable, lines: Lines): boolean => isCut(lines, wholeArea(table));

/** A table with its totals row. */
const wholeArea = ({ area, totalsRows }: FileTable): Area => ({ ...area, rows: area.rows + totalsRows });

/** The columns of a table that go. */
export function goneColumns({ area, columns }: FileTable, lines: Lines): string[] {
  if (lines.axis === 'rows' || lines.kind === 'insert') return [];
  return columns.filter((_, at) => area.column + at >= lines.at && area.column + at < lines.at + lines.count);
}

/** The headings of columns that come into a table, such as `Column1`; none when none do. */
export function newHeadings(table: FileTable, lines: Lines): string[] {
  if (lines.axis === 'rows' || lines.kind === 'delete' || !isTableChanged(table, lines)) return [];
  const taken = new Set(table.columns.map((name) => name.toLowerCase()));
  const headings: string[] = [];
  for (let number = 1; headings.length < lines.count; number += 1)
    if (!taken.has(`column${String(number)}`)) headings.push(`Column${String(number)}`);
  return headings;
}

/** A table's part once lines of its sheet came in or went. */
export function tablePatches(table: FileTable, lines: Lines, spell: (formula: string) => string): Patch[] {
  const { part } = table;
  const after = movedArea(lines, wholeArea(table));
  if (!after) return [];
  return [
    patchTag(part, part.root, { ref: areaAddress(after) }),
    ...filterPatches(part, child(part.root, 'autoFilter'), lines),
    ...sortPatches(part, child(part.root, 'sortState'), lines),
    ...columnPatches(table, lines, spell),
  ].filter((patch) => patch !== null);
}

function columnPatches(table: FileTable, lines: Lines, spell: (formula: string) => string): (Patch | null)[] {
  const { part, area } = table;
  const list = child(part.root, 'tableColumns');
  if (!list) return [];
  const present = childrenOf(list, 'tableColumn');
  const gone = present.map(
    (_, at) => goneColumns({ ...table, columns: [''], area: { ...area, column: area.column + at } }, lines).length > 0,
  );
  const formulas = tableFormulaPatches(table, spell, (at) => gone[at] !== true);
  const headings = newHeadings(table, lines);
  const free = Math.max(0, ...present.map((column) => numberOf(column, 'id') ?? 0)) + 1;
  const added = headings.map(
    (name, at) => `<${qualified(list, 'tableColumn')} id="${String(free + at)}" name="${escapeAttribute(name)}"/>`,
  );
  const place = present[lines.at - area.column]?.start ?? list.innerEnd;
  const count = present.length - gone.filter(Boolean).length + added.length;
  return [
    patchTag(part, list, { count: String(count) }),
    ...present.filter((_, at) => gone[at]).map(without),
    ...(added.length === 0 ? [] : [{ start: place, end: place, text: added.join('') }]),
    ...formulas,
  ];
}

/** The formulas a table keeps for its columns. */
export function tableFormulaPatches(
  { part }: FileTable,
  spell: (formula: string) => string,
  isMeant: (column: number) => boolean = () => true,
): (Patch | null)[] {
  return childrenOf(child(part.root, 'tableColumns'), 'tableColumn').flatMap((column, at) =>
    isMeant(at)
      ? column.children
          .filter(({ name }) => name === 'calculatedColumnFormula' || name === 'totalsRowFormula')
          .map((each) => textPatch(each, spell(each.text)))
      : [],
  );
}
