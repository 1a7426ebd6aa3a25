import { ObjectMatrix, type ICellData, type Nullable } from '@univerjs/core';
import { placeKey } from '../../book/placeKey';
import { type CellsParams, isCalculated } from './cellCommands';
import type { Engine } from '../engine/engine';
import type { Touched } from './touched';

/**
 * Univer gives a result the number format of the cells it came from, at each calculation. Excel does so only when the
 * formula is typed: the formulas of an opened file keep the formats they have.
 */
export function keepFormats(engine: Engine, touched: Touched): void {
  engine.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== 'sheet.mutation.set-range-values' || !isCalculated(options)) return;
    const { subUnitId = '', cellValue } = (params ?? {}) as CellsParams;
    const typed = touched.contents(subUnitId);
    new ObjectMatrix(cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
      if (cell?.s !== undefined && !typed.has(placeKey(row, column))) delete cell.s;
    });
  });
}
