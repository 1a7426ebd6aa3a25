import type { Area } from '../../book/terms';
import type { FileSheet } from '../open/fileBook';
import type { FileCell } from '../open/readCells';
import { cellAddress } from '../package/addresses';
import { endedBy, withAttributes } from '../package/editParts';
import { placeKey } from '../../book/placeKey';
import { child } from '../../../markbook/workbookFile';
import type { Patch } from '../xml/patches';
import { movedArrays, type MovedArrays } from './arrays';
import { cellText, openTag, placedTag } from './cellText';
import { rowsOf, type FileRow } from './fileRows';
import { movedLine, type Lines } from './lines';
import { newCells, newRows, type NewLines } from './newLines';
import type { SheetFormulas } from './sheetFormulas';

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
