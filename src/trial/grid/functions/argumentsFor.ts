import type { Nullable } from '@univerjs/core';
import type { BaseValueObject } from '@univerjs/preset-sheets-core';
import type { CatalogueParameter, FunctionArgument, ScalarArgument } from '../functionRuntime';

const scalar = (value: Nullable<BaseValueObject>, blank: 0 | null): ScalarArgument => {
  if (!value || value.isNull()) return blank;
  return value.isError() ? { error: String(value.getValue()) } : value.getValue();
};

const matrix = (value: BaseValueObject, blank: 0 | null): ScalarArgument[][] =>
  value.isArray()
    ? value.getArrayValue().map((row) => Array.from(row, (cell) => scalar(cell, blank)))
    : [[scalar(value, null)]];

const first = (value: BaseValueObject, blank: 0 | null): ScalarArgument =>
  value.isArray() ? scalar(value.getArrayValue()[0]?.[0], blank) : scalar(value, null);

const one = (value: BaseValueObject | undefined, parameter: CatalogueParameter, blank: 0 | null): FunctionArgument => {
  if (!value || (!value.isArray() && value.isNull())) return null;
  return parameter.dimensionality === 'matrix' ? matrix(value, blank) : first(value, blank);
};

/** What a function is handed: an argument left out is null, a blank cell is `blank`, everything else is as it stands in the cell. */
export const argumentsFor = (
  values: readonly BaseValueObject[],
  parameters: readonly CatalogueParameter[],
  blank: 0 | null,
): FunctionArgument[] =>
  parameters.map((parameter, index) =>
    parameter.repeating
      ? values.slice(index).map((value) => one(value, parameter, blank))
      : one(values[index], parameter, blank),
  );
