import { child } from '../../../markbook/workbookFile';
import { placeKey } from '../../book/placeKey';
import type { Area } from '../../book/terms';
import type { FileSheet } from '../open/fileBook';
import type { FileCell } from '../open/readCells';
import { cellAddress } from '../package/addresses';
import { endedBy, withAttributes } from '../package/editParts';
import type { Patch } from '../xml/patches';
import { ActRefusal } from './actRefusal';
import { cellText, openTag, placedTag } from './cellText';
import { type FileRow, rowsOf } from './fileRows';
import { isCut, type Lines, movedArea, movedLine } from './lines';
import { newCells, type NewLines, newRows } from './newLines';
import type { SheetFormulas } from './sheetFormulas';

/** Array formulas once lines came in or went. */
interface MovedArrays {
  /** What each covers afterwards, by its cell. */
  readonly covers: ReadonlyMap<FileCell, Area>;
  /** Those that spill anew: what they filled is emptied. */
  readonly spiltAnew: ReadonlySet<FileCell>;
  /** Cells that lose what a formula had spilled into them, by where they stood. */
  readonly emptied: ReadonlySet<number>;
}

/** Moves what array formulas cover. An array entered into many cells at once can't be cut, as in Excel. */
function movedArrays({ cells, name }: FileSheet, lines: Lines): MovedArrays {
  const covers = new Map<FileCell, Area>();
  const spiltAnew = new Set<FileCell>();
  const emptied = new Set<number>();
  for (const cell of cells) {
    const { formula } = cell;
    if (!formula?.covers) continue;
    const own = movedArea(lines, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
    if (!isCut(lines, formula.covers)) {
      const moved = movedArea(lines, formula.covers);
      if (moved) covers.set(cell, moved);
      continue;
    }
    if (formula.form !== 'dynamic')
      throw new ActRefusal(
        `Part of an array or a data table can’t be changed, here or in Excel: it begins at ${cellAddress(cell.row, cell.column)} of ${name}. Choose other rows or columns.`,
      );
    for (const place of placesOf(formula.covers)) emptied.add(place);
    emptied.delete(placeKey(cell.row, cell.column));
    if (own) covers.set(cell, own);
    spiltAnew.add(cell);
  }
  return { covers, spiltAnew, emptied };
}

function placesOf({ row, column, rows, columns }: Area): number[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    placeKey(row + Math.floor(index / columns), column + (index % columns)),
  );
}

/** The cells of a sheet once lines came in or went. */
export interface MovedCells {
  readonly patches: Patch[];
  /** Where formulas stand now that may give something else. */
  readonly affected: ReadonlySet<number>;
}

interface Moving {
  readonly source: string;
  readonly lines: Lines;
  readonly formulas: SheetFormulas;
  readonly arrays: MovedArrays;
  readonly affected: Set<number>;
}

/** Moves the cells of a sheet, writes their formulas as they read now, and makes the new ones. */
export function movedCells(sheet: FileSheet, lines: Lines, formulas: SheetFormulas, fresh: NewLines): MovedCells {
  const data = child(sheet.part.root, 'sheetData');
  if (!data) return { patches: [], affected: new Set() };
  const affected = new Set<number>();
  const moving: Moving = { source: sheet.part.text, lines, formulas, arrays: movedArrays(sheet, lines), affected };
  const rows = rowsOf(sheet, data);
  const written: { readonly row: number; readonly text: string }[] = rows.flatMap((row) => {
    const at = lines.axis === 'rows' ? movedLine(lines, row.row) : row.row;
    return at === null ? [] : [{ row: at, text: rowText(moving, row, at, fresh) }];
  });
  const added = lines.axis === 'rows' ? newRows(sheet, rows, lines, fresh, formulas) : [];
  for (const { filled, row } of added) for (const column of filled) affected.add(placeKey(row, column));
  const text = [...written, ...added]
    .sort((a, b) => a.row - b.row)
    .map((each) => each.text)
    .join('');
  const patch = { start: data.inner, end: data.innerEnd, text };
  return { patches: data.inner === data.end ? [] : [patch], affected };
}

function rowText(moving: Moving, { element, row, cells }: FileRow, at: number, fresh: NewLines): string {
  const { source, lines } = moving;
  const tag = placedTag(source.slice(element.start, element.inner), String(at + 1));
  const open = lines.axis === 'columns' ? withAttributes(tag, { spans: undefined }) : tag;
  const inside = cells.flatMap((cell) => {
    const column = lines.axis === 'columns' ? movedLine(lines, cell.column) : cell.column;
    return column === null ? [] : [{ column, text: movedCell(moving, cell, { row: at, column }) }];
  });
  const added = lines.axis === 'columns' && lines.kind === 'insert' ? newCells(row, cells, lines, fresh) : [];
  const all = [...inside, ...added].sort((a, b) => a.column - b.column).map(({ text }) => text);
  if (element.inner === element.end && all.length === 0) return open;
  const name = element.prefix === '' ? 'row' : `${element.prefix}:row`;
  return `${openTag(open)}${all.join('')}</${name}>`;
}

function movedCell(
  { source, formulas, arrays, affected }: Moving,
  cell: FileCell,
  place: { readonly row: number; readonly column: number },
): string {
  if (formulas.affected.has(cell) || arrays.spiltAnew.has(cell)) affected.add(placeKey(place.row, place.column));
  const { element } = cell;
  if (arrays.emptied.has(placeKey(cell.row, cell.column)) && !cell.formula) {
    const tag = withAttributes(source.slice(element.start, element.inner), {
      t: undefined,
      cm: undefined,
      vm: undefined,
    });
    return endedBy(placedTag(tag, cellAddress(place.row, place.column)), '/>');
  }
  const covers: Area | null = arrays.covers.get(cell) ?? null;
  return cellText(source, cell, place, { formula: formulas.written.get(cell) ?? null, covers });
}
