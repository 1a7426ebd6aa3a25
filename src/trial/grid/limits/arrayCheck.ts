import {
  type ICellData,
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/core';
import type { Engine } from '../engine/engine';
import type { Area } from '../port';
import { hasEntry } from './fileChecks';
import { sentences } from './refusals';

interface CellsParams {
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

const isIn = ({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

/** An array entered into many cells at once changes as a whole or not at all, as in Excel: the file has one formula for all. */
export function arrayCheck(
  engine: Engine,
  arrays: (sheetId: string) => readonly Area[],
): (command: Readonly<ICommandInfo>) => string | null {
  const stillStands = (sheetId: string, { row, column }: Area): boolean =>
    Boolean(engine.worksheet(sheetId).getCellRaw(row, column)?.f);
  return ({ id, params }) => {
    const { subUnitId = '', cellValue } = (params ?? {}) as CellsParams;
    const known = id === 'sheet.mutation.set-range-values' ? arrays(subUnitId) : [];
    if (known.length === 0) return null;
    const changed = new Map<Area, number>();
    new ObjectMatrix(cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
      const area = hasEntry(cell) ? known.find((each) => isIn(each, row, column)) : undefined;
      if (area) changed.set(area, (changed.get(area) ?? 0) + 1);
    });
    const isPart = [...changed].some(
      ([area, count]) => count < area.rows * area.columns && stillStands(subUnitId, area),
    );
    return isPart ? sentences.partOfArray : null;
  };
}
