import { ObjectMatrix, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import type { Engine } from '../engine/engine';

interface ResultsParams {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

const isResults = (id: string, options: Readonly<Record<string, unknown>> | undefined): boolean =>
  id === 'sheet.mutation.set-range-values' && options?.['applyFormulaCalculationResult'] === true;

/**
 * A calculation under way while its cell is emptied or typed over would put its result into that cell, where it would
 * stand as if someone had typed it. A result only belongs where a formula still stands.
 */
export function repairLateResults(engine: Engine): void {
  engine.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (!isResults(id, options) || !engine.hasWorkbook()) return;
    const { subUnitId, cellValue } = params as ResultsParams;
    const sheet = engine.workbook().getSheetBySheetId(subUnitId);
    if (!sheet || cellValue === undefined) return;
    const results = new ObjectMatrix(cellValue);
    const late: [row: number, column: number][] = [];
    results.forValue((row, column) => {
      const cell = sheet.getCellRaw(row, column);
      if (!cell?.f && !cell?.si) late.push([row, column]);
    });
    for (const [row, column] of late) results.realDeleteValue(row, column);
  });
}
