import { CellValueType } from '@univerjs/core';
import { BaseReferenceObject, NumberValueObject } from '@univerjs/preset-sheets-core';

/** Univer takes a number in a cell formatted as text for text, so that SUM leaves it out. In Excel it stays a number. */
export function repairReferences(): void {
  const original = Object.getOwnPropertyDescriptor(BaseReferenceObject.prototype, 'getCellValueObject')?.value as
    BaseReferenceObject['getCellValueObject'] | undefined;
  if (original === undefined) throw new Error('getCellValueObject has gone: look at repairReferences.');
  BaseReferenceObject.prototype.getCellValueObject = function (this: BaseReferenceObject, cell) {
    const value = original.call(this, cell);
    return cell.t === CellValueType.NUMBER && value.isString() ? NumberValueObject.create(Number(cell.v)) : value;
  };
}
