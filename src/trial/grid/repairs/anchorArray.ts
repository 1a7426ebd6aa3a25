import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';

/** `A1#`: everything that the formula in A1 spilled, which Univer itself cannot read. */
export class AnchorArray extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  override calculate(anchor: BaseValueObject | BaseReferenceObject): BaseValueObject {
    if (!(anchor instanceof BaseReferenceObject)) return ErrorValueObject.create(ErrorType.REF);
    const { startRow, startColumn } = anchor.getRangePosition();
    const spill =
      anchor.getCurrentRuntimeActiveArrayFormulaRange()?.[startRow]?.[startColumn] ??
      anchor.getCurrentActiveArrayFormulaRange()?.[startRow]?.[startColumn];
    if (!spill) {
      const cell = anchor.getCellData(startRow, startColumn);
      const isFormula = Boolean(anchor.getCurrentActiveSheetData().cellData.getValue(startRow, startColumn)?.f);
      return cell && isFormula ? anchor.getCellValueObject(cell) : ErrorValueObject.create(ErrorType.REF);
    }
    const rowCount = spill.endRow - startRow + 1;
    const columnCount = spill.endColumn - startColumn + 1;
    const calculateValueList = Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) =>
        anchor.getCellByPosition(startRow + row, startColumn + column),
      ),
    );
    return ArrayValueObject.create({
      calculateValueList,
      rowCount,
      columnCount,
      unitId: anchor.getUnitId(),
      sheetId: anchor.getSheetId(),
      row: -1,
      column: -1,
    });
  }
}
