import { BaseReferenceObject } from '@univerjs/preset-sheets-core';

/**
 * A cell that INDEX takes out of a table's column has the table's sheet but no sheet name, and Univer then looks for it on
 * the formula's own sheet. A reference without a name keeps the sheet it has.
 */
export function repairSheetOfReference(): void {
  const original = Object.getOwnPropertyDescriptor(BaseReferenceObject.prototype, 'setForcedSheetId')?.value as
    BaseReferenceObject['setForcedSheetId'] | undefined;
  if (original === undefined) throw new Error('setForcedSheetId has gone: look at repairSheetOfReference.');
  BaseReferenceObject.prototype.setForcedSheetId = function (this: BaseReferenceObject, sheetNames) {
    if (this.getForcedSheetName() !== '') original.call(this, sheetNames);
  };
}
