import { ArrayValueObject, type BaseValueObject, type IFunctionService } from '@univerjs/preset-sheets-core';
import { executorOf } from '../engine/executorOf';

const copied = (value: BaseValueObject): BaseValueObject =>
  value.isArray() && value instanceof ArrayValueObject
    ? ArrayValueObject.create({
        calculateValueList: value.getArrayValue().map((row) => [...row]),
        rowCount: value.getRowCount(),
        columnCount: value.getColumnCount(),
        unitId: value.getUnitId(),
        sheetId: value.getSheetId(),
        row: value.getCurrentRow(),
        column: value.getCurrentColumn(),
      })
    : value;

/** SORT and SORTBY sort the sheet's own cached cells in place, so every other formula would read them sorted: they get a copy. */
export function repairSorting(functions: IFunctionService): void {
  for (const name of ['SORT', 'SORTBY']) {
    const executor = executorOf(functions, name, 'repairSorting');
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...values) => calculate(...values.map(copied));
  }
}
