import { CellValueType, type ICellData } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/preset-sheets-core';

const EMPTY_TEXT: ICellData = { v: '', t: CellValueType.STRING, f: '=""' };

/**
 * Within one calculation Univer takes a formula's result "" for a blank cell, so that a total of "" and 90 would be 90.
 * Excel keeps the two apart: here such a result is handed on as text.
 */
export function repairEmptyText(): void {
  const original = Object.getOwnPropertyDescriptor(BaseReferenceObject.prototype, 'getCellData')?.value as
    BaseReferenceObject['getCellData'] | undefined;
  if (original === undefined) throw new Error('BaseReferenceObject.getCellData has gone: look at repairEmptyText.');
  BaseReferenceObject.prototype.getCellData = function (this: BaseReferenceObject, row: number, column: number) {
    const cell = original.call(this, row, column);
    const isCalculatedEmptyText =
      cell?.v === '' &&
      cell.t === CellValueType.STRING &&
      !cell.f &&
      cell !== this.getCurrentActiveSheetData().cellData.getValue(row, column);
    return isCalculatedEmptyText ? EMPTY_TEXT : cell;
  };
}
