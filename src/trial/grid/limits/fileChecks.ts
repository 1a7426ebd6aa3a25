import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import { areaOf } from '../engine/areas';
import { cellState } from '../engine/cellState';
import type { Engine } from '../engine/engine';
import type { Protection } from './protection';
import { tableAt } from '../formulas/tableAt';
import type { Area, TableInfo } from '../port';
import { sentences } from './refusals';

interface CellsParams {
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

interface TableParams {
  readonly tableId?: string;
  readonly name?: string;
  readonly updateRange?: { readonly newRange: IRange };
}

/** A table as the file had it. */
interface FileTable {
  readonly columns: number;
  readonly hasTotals: boolean;
  /** Was it made here, and came into the file only since? Then it may go again. */
  readonly isMadeHere: boolean;
}

/** What the opened file had, which may not lose its name, place or shape. */
export interface FileParts {
  readonly sheetIds: ReadonlySet<string>;
  /** Those of them that were made here, and came into the file only since: they may go again. */
  readonly sheetsMadeHere: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, FileTable>;
  /** Places of formulas without array form, by sheet. */
  readonly plain: Readonly<Record<string, ReadonlySet<number>>>;
  /** Areas of arrays and data tables that were entered into many cells at once, by sheet. */
  readonly arrays: Readonly<Record<string, readonly Area[]>>;
  /** Rows that a filter of the file hides, by sheet. */
  readonly filteredRows: Readonly<Record<string, ReadonlySet<number>>>;
}

type Check = (command: Readonly<ICommandInfo>) => string | null;

function anyCell(
  cells: CellsParams['cellValue'],
  test: (row: number, column: number, cell: Nullable<ICellData>) => boolean,
): boolean {
  const found: true[] = [];
  new ObjectMatrix(cells).forValue((row, column, cell: Nullable<ICellData>) => {
    if (found.length === 0 && test(row, column, cell)) found.push(true);
  });
  return found.length > 0;
}

export const hasEntry = (cell: Nullable<ICellData>): boolean =>
  cell ? 'v' in cell || 'f' in cell || 'p' in cell : false;

/** No change of locked cells in a protected sheet. */
export function protectionCheck(guard: Protection): Check {
  const isLocked = (sheetId: string, row: number, column: number): boolean =>
    guard.isProtected(sheetId) && guard.isLocked(sheetId, row, column);
  return (command) => {
    const { subUnitId = '', cellValue } = (command.params ?? {}) as CellsParams;
    if (command.id !== 'sheet.mutation.set-range-values' || !guard.isProtected(subUnitId)) return null;
    return anyCell(cellValue, (row, column) => isLocked(subUnitId, row, column)) ? sentences.protectedSheet : null;
  };
}

/** No editor opens on a locked cell of a protected sheet. */
export function editorCheck(engine: Engine, guard: Protection, selected: () => { row: number; column: number }): Check {
  return (command) => {
    if (command.id !== 'sheet.operation.set-cell-edit-visible') return null;
    const opens = Boolean((command.params as { visible?: boolean } | undefined)?.visible);
    const sheetId = engine.workbook().getActiveSheet().getSheetId();
    const { row, column } = selected();
    return opens && guard.isProtected(sheetId) && guard.isLocked(sheetId, row, column)
      ? sentences.protectedSheet
      : null;
  };
}

/** The add-in keeps the names of the file's sheets, and keeps the sheets. */
export const sheetCheck =
  (parts: () => FileParts, activeSheetId: () => string): Check =>
  (command) => {
    if (!/^sheet\.command\.(?:remove-sheet|set-worksheet-name)$/.test(command.id)) return null;
    const { subUnitId = activeSheetId() } = (command.params ?? {}) as CellsParams;
    const { sheetIds, sheetsMadeHere } = parts();
    return sheetIds.has(subUnitId) && !sheetsMadeHere.has(subUnitId) ? sentences.fileSheet : null;
  };

const keepsPlace = (table: TableInfo, file: FileTable, range: IRange): boolean => {
  const area = areaOf(range);
  const keepsRows = !file.hasTotals || area.rows === table.area.rows;
  return area.row === table.area.row && area.column === table.area.column && area.columns >= file.columns && keepsRows;
};

/** Tables of the file keep their names, places and headings. */
export function tableCheck(engine: Engine, parts: () => FileParts, tables: () => readonly TableInfo[]): Check {
  const tableOf = (id: string | undefined): TableInfo | undefined =>
    parts().tables.has(id ?? '') ? tables().find((table) => table.id === id) : undefined;
  const headings = ({ subUnitId = '', cellValue }: CellsParams): string | null => {
    const all = tables().flatMap((table): TableInfo[] => {
      const columns = parts().tables.get(table.id)?.columns;
      return columns === undefined ? [] : [{ ...table, area: { ...table.area, columns } }];
    });
    const changed = anyCell(cellValue, (row, column, cell) => {
      if (!hasEntry(cell) || tableAt(all, subUnitId, row, column)?.area.row !== row) return false;
      const before = cellState(engine.worksheet(subUnitId).getCellRaw(row, column), null).value;
      return String(cellState(cell, null).value ?? '') !== String(before ?? '');
    });
    return changed ? sentences.tableHeading : null;
  };
  return (command) => {
    if (command.id === 'sheet.mutation.set-range-values') return headings(command.params ?? {});
    const { tableId, name, updateRange } = (command.params ?? {}) as TableParams;
    const table = tableOf(tableId);
    const file = parts().tables.get(tableId ?? '');
    if (!table || !file) return null;
    if (command.id === 'sheet.command.delete-table') return file.isMadeHere ? null : sentences.fileTable;
    if (command.id !== 'sheet.command.set-table-config') return null;
    if (name !== undefined && name !== table.name) return sentences.fileTable;
    return updateRange && !keepsPlace(table, file, updateRange.newRange) ? sentences.tableShape : null;
  };
}
