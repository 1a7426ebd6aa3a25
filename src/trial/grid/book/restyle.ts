import {
  ObjectMatrix,
  sequenceExecute,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../port';
import { eachCell, rangeOf } from '../engine/areas';
import type { Engine } from '../engine/engine';

const matrixOf = <Thing>(
  area: Area,
  thing: (row: number, column: number) => Thing,
): IObjectMatrixPrimitiveType<Thing> => {
  const matrix = new ObjectMatrix<Thing>();
  eachCell(area, (row, column) => {
    matrix.setValue(row, column, thing(row, column));
  });
  return matrix.getMatrix();
};

/**
 * Changes how cells look and nothing else, in one undo step; null takes their styles away. Set as content, a style
 * alone would make the spreadsheet forget the cell's formula, and the format of text turn its number into text.
 */
export function restyle(engine: Engine, sheetId: string, area: Area, style: IStyleData | null): void {
  const unitId = engine.workbook().getUnitId();
  const sheet = engine.worksheet(sheetId);
  const ids = { unitId, subUnitId: sheetId };
  const styled = (row: number, column: number): ICellData => {
    const type: Nullable<ICellData['t']> = sheet.getCellRaw(row, column)?.t;
    return { s: style, ...(type !== undefined && type !== null && { t: type }) };
  };
  const change = { ...ids, cellValue: matrixOf(area, styled), trigger: SetStyleCommand.id };
  const undo = engine.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, change));
  const cellHeights = new ObjectMatrix(matrixOf(area, (row, column) => sheet.getCellHeight(row, column)));
  const heights = engine.injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ ...ids, ranges: [rangeOf(area)], cellHeights });
  const redoMutations = [{ id: SetRangeValuesMutation.id, params: change }, ...heights.redos];
  sequenceExecute(redoMutations, engine.commands);
  engine.undoRedo.pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }, ...heights.undos],
    redoMutations,
  });
}
