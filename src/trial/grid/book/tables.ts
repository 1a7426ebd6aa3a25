import type { ITableInfo } from '@univerjs/preset-sheets-table';
import { AddSheetTableCommand, DeleteSheetTableCommand, SetSheetTableCommand } from '@univerjs/preset-sheets-table';
import { type Area, HostError, type TableInfo } from '../port';
import { areaOf, rangeOf } from '../engine/areas';
import { cellState } from '../engine/cellState';
import type { Engine } from '../engine/engine';

export interface Tables {
  readonly list: () => readonly TableInfo[];
  readonly add: (sheetId: string, area: Area, name: string) => TableInfo;
  readonly rename: (id: string, name: string) => void;
  readonly resize: (id: string, area: Area) => void;
  readonly convertToRange: (id: string) => void;
}

const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const looksLikeCell = /^([a-z]{1,3}\d{1,7}|r\d*c\d*|[rc])$/i;

const overlaps = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const checkName = (tables: readonly TableInfo[], name: string): void => {
  const isFree = !tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (!validName.test(name) || looksLikeCell.test(name) || !isFree)
    throw new HostError('InvalidArgument', `A table cannot be called "${name}", or that name is taken.`);
};

const checkPlace = (tables: readonly TableInfo[], sheetId: string, area: Area, self?: string): void => {
  const clash = tables.find((table) => table.id !== self && table.sheetId === sheetId && overlaps(table.area, area));
  if (clash) throw new HostError('InvalidArgument', `The table ${clash.name} already stands there.`);
};

function tableInfo(engine: Engine, table: ITableInfo): TableInfo {
  const heading = (index: number): string => {
    const { startRow, startColumn } = table.range;
    const cell = engine.worksheet(table.subUnitId).getCellRaw(startRow, startColumn + index);
    return String(cellState(cell, null).value ?? table.columns[index]?.displayName ?? `Column${String(index + 1)}`);
  };
  const area = areaOf(table.range);
  return {
    id: table.id,
    name: table.name,
    sheetId: table.subUnitId,
    area,
    columns: Array.from({ length: area.columns }, (_, index) => heading(index)),
  };
}

/** The Excel tables of the open workbook, with the headings as they stand in the cells. */
export function tablesOf(engine: Engine): Tables {
  const unitId = (): string => engine.workbook().getUnitId();
  const isOnSheet = ({ subUnitId }: ITableInfo): boolean => Boolean(engine.workbook().getSheetBySheetId(subUnitId));
  // The spreadsheet keeps the tables of a deleted sheet in its list.
  const list = (): TableInfo[] =>
    engine.tables
      .getTableList(unitId())
      .filter(isOnSheet)
      .map((table) => tableInfo(engine, table));
  const find = (id: string): TableInfo => {
    const table = list().find((item) => item.id === id);
    if (!table) throw new HostError('ItemNotFound', 'There is no such table in this workbook.');
    return table;
  };
  const run = (command: string, params: object): void => {
    const done = engine.commands.syncExecuteCommand(command, { unitId: unitId(), ...params });
    if (!done) throw new HostError('InvalidOperation', 'The table could not be changed.');
  };
  return {
    list,
    add: (sheetId, area, name) => {
      checkName(list(), name);
      checkPlace(list(), sheetId, area);
      const id = `table-${crypto.randomUUID()}`;
      const options = { tableStyleId: 'table-default-1', showHeader: true };
      run(AddSheetTableCommand.id, { subUnitId: sheetId, range: rangeOf(area), name, id, options });
      const added = list().find((table) => table.name === name);
      if (!added) throw new HostError('InvalidOperation', 'The table could not be added.');
      return added;
    },
    rename: (id, name) => {
      if (find(id).name.toLowerCase() !== name.toLowerCase()) checkName(list(), name);
      run(SetSheetTableCommand.id, { tableId: id, name });
    },
    resize: (id, area) => {
      checkPlace(list(), find(id).sheetId, area, id);
      run(SetSheetTableCommand.id, { tableId: id, updateRange: { newRange: rangeOf(area) } });
    },
    convertToRange: (id) => {
      run(DeleteSheetTableCommand.id, { subUnitId: find(id).sheetId, tableId: id });
    },
  };
}
