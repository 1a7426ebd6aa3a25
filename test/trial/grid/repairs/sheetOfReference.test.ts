import { BaseReferenceObject } from '@univerjs/preset-sheets-core';
import { beforeEach, expect, it, vi } from 'vitest';
import { repairSheetOfReference } from '../../../../src/trial/grid/repairs/sheetOfReference';

/** References that know a sheet's name and a sheet, as Univer's do: told the sheets' names, it looks its own up. */
vi.mock('@univerjs/preset-sheets-core', () => ({
  BaseReferenceObject: class {
    private readonly name: string;
    private sheet: string;
    constructor(name: string, sheet: string) {
      this.name = name;
      this.sheet = sheet;
    }
    getForcedSheetName(): string {
      return this.name;
    }
    getForcedSheetId(): string {
      return this.sheet;
    }
    setForcedSheetId({ book }: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
      this.sheet = book?.[this.name] ?? '';
    }
  },
}));

const SHEETS: Parameters<BaseReferenceObject['setForcedSheetId']>[0] = { book: { Marks: 'id of Marks' } };
const original = Object.getOwnPropertyDescriptor(BaseReferenceObject.prototype, 'setForcedSheetId');

beforeEach(() => {
  if (original !== undefined) Object.defineProperty(BaseReferenceObject.prototype, 'setForcedSheetId', original);
});

const sheetAfter = (name: string, sheet: string): unknown => {
  const Reference = BaseReferenceObject as unknown as new (name: string, sheet: string) => BaseReferenceObject;
  const reference = new Reference(name, sheet);
  reference.setForcedSheetId(SHEETS);
  return reference.getForcedSheetId();
};

it('a cell that INDEX took out of a table on another sheet stays on that sheet', () => {
  repairSheetOfReference();
  expect(sheetAfter('', 'id of BTEC Tables')).toBe('id of BTEC Tables');
});

it('a reference that names its sheet is looked up by that name', () => {
  repairSheetOfReference();
  expect(sheetAfter('Marks', 'another')).toBe('id of Marks');
});

it('a spreadsheet without the place to mend is refused rather than left wrong', () => {
  Reflect.deleteProperty(BaseReferenceObject.prototype, 'setForcedSheetId');
  expect(repairSheetOfReference).toThrow('setForcedSheetId has gone');
});
