import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';

const errorTypes = new Map<string, ErrorType>(Object.values(ErrorType).map((code) => [code, code]));

/** The cell shows `#BUSY!`; inside the calculation this stands for it, because dependents know it as an error. */
export const busyCode = ErrorType.CONNECT;

export const busy = (): BaseValueObject => ErrorValueObject.create(busyCode);

export const errorOf = (code: string): BaseValueObject =>
  ErrorValueObject.create(code === '#BUSY!' ? busyCode : (errorTypes.get(code) ?? ErrorType.VALUE));

const isErrorResult = (value: unknown): value is { readonly error: string } =>
  typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'string';

function single(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === 'number') return Number.isFinite(value) ? NumberValueObject.create(value) : errorOf('#NUM!');
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return isErrorResult(value) ? errorOf(value.error) : errorOf('#VALUE!');
}

const isMatrix = (value: readonly unknown[]): value is readonly (readonly unknown[])[] =>
  value.length > 0 && value.every((row) => Array.isArray(row) && row.length > 0);

/** What a function gave, as the calculation takes it: a single value, or a matrix that spills. */
export function valueObject(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return single(value);
  const rows: readonly unknown[] = value;
  if (!isMatrix(rows)) return errorOf('#VALUE!');
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(single)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
