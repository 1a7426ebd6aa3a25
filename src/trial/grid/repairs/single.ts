import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';

/** The cell of a range in the formula's own row or column, which is what a range means where one value is wanted. */
export class Single extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  override calculate(range: BaseValueObject | BaseReferenceObject): BaseValueObject {
    if (!(range instanceof BaseReferenceObject))
      return range instanceof ArrayValueObject ? range.getFirstCell() : range;
    const { startRow, endRow, startColumn, endColumn } = range.getRangePosition();
    const row = startRow === endRow ? startRow : this.row;
    const column = startColumn === endColumn ? startColumn : this.column;
    const isInside = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
    const isOneWide = startRow === endRow || startColumn === endColumn;
    if (!isInside || !isOneWide) return ErrorValueObject.create(ErrorType.VALUE);
    return range.toArrayValueObject().get(row - startRow, column - startColumn) ?? NullValueObject.create();
  }
}
