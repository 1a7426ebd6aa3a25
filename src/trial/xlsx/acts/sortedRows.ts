import { child } from '../../../markbook/workbookFile';
import type { Area } from '../../book/terms';
import { movable } from '../formulas/moveFormula';
import type { FileSheet } from '../open/fileBook';
import type { FileCell } from '../open/readCells';
import { qualified, withAttributes } from '../package/editParts';
import type { Patch } from '../xml/patches';
import { cellText, openTag } from './cellText';
import { rowsOf, type FileRow } from './fileRows';

/** Rows of a block that change places. */
export interface Reordered {
  readonly body: Area;
  /** Which row comes to stand in a row of the block. */
  readonly from: ReadonlyMap<number, number>;
}

/** The cells of a sheet once rows of a block have changed places, with formulas that read their own row as before. */
export function sortedRows(sheet: FileSheet, { body, from }: Reordered): Patch[] {
  const data = child(sheet.part.root, 'sheetData');
  if (!data || data.inner === data.end) return [];
  const source = sheet.part.text;
  const rows = rowsOf(sheet, data);
  const isInside = ({ column }: FileCell): boolean => column >= body.column && column < body.column + body.columns;
  const shared = new Set(
    rows
      .flatMap(({ row, cells }) => (from.has(row) ? cells.filter(isInside) : []))
      .flatMap(({ formula }) => formula?.shared?.group ?? []),
  );
  const isWrittenOut = ({ formula }: FileCell): boolean => shared.has(formula?.shared?.group ?? '');
  const byRow = new Map(rows.map((each) => [each.row, each]));
  const cellsFrom = (row: number): readonly FileCell[] => byRow.get(row)?.cells.filter(isInside) ?? [];
  const placed = (cell: FileCell, row: number): string => {
    const formula =
      cell.formula && (row !== cell.row || isWrittenOut(cell))
        ? movable(cell.formula.spelled)(row - cell.row, 0)
        : null;
    const covers = cell.formula?.covers && row !== cell.row ? { ...cell.formula.covers, row } : null;
    return cellText(source, cell, { row, column: cell.column }, { formula, covers });
  };
  const written = (row: number, own: FileRow | undefined): string => {
    const origin = from.get(row);
    const cells = own?.cells ?? [];
    if (origin === undefined && !cells.some(isWrittenOut))
      return own ? source.slice(own.element.start, own.element.end) : '';
    const kept = origin === undefined ? cells : cells.filter((cell) => !isInside(cell));
    const all = [...kept, ...(origin === undefined ? [] : cellsFrom(origin))].sort((a, b) => a.column - b.column);
    const name = qualified(data, 'row');
    const tag = own ? source.slice(own.element.start, own.element.inner) : `<${name} r="${String(row + 1)}">`;
    return `${openTag(withAttributes(tag, { spans: undefined }))}${all.map((cell) => placed(cell, row)).join('')}</${name}>`;
  };
  const fresh = [...from]
    .filter(([row, origin]) => !byRow.has(row) && cellsFrom(origin).length > 0)
    .map(([row]) => row);
  const text = [...byRow.keys(), ...fresh]
    .sort((a, b) => a - b)
    .map((row) => written(row, byRow.get(row)))
    .join('');
  return [{ start: data.inner, end: data.innerEnd, text }];
}
