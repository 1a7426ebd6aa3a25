import { BooleanNumber, type Nullable } from '@univerjs/core';
import { BaseFunction, type BaseValueObject, FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import type {
  CatalogueFunction,
  CatalogueParameter,
  FunctionAnswer,
  FunctionArgument,
  FunctionsGiven,
  ScalarArgument,
} from '../functionRuntime';
import type { ErrorMessages } from './errorMessages';
import type { CellPlace, PendingAnswers } from './pendingAnswers';
import { busy, busyCode, errorOf, valueObject } from './valueObject';

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
const argumentsFor = (
  values: readonly BaseValueObject[],
  parameters: readonly CatalogueParameter[],
  blank: 0 | null,
): FunctionArgument[] =>
  parameters.map((parameter, index) =>
    parameter.repeating
      ? values.slice(index).map((value) => one(value, parameter, blank))
      : one(values[index], parameter, blank),
  );

interface Calling {
  readonly options: FunctionsGiven;
  readonly pending: PendingAnswers;
  readonly messages: ErrorMessages;
  /** `Sheet!A1` of a cell. */
  readonly addressOf: (place: CellPlace) => string;
  /** Is the function of a cell unknown until its formula is entered again? */
  readonly isNameKept: (place: CellPlace) => boolean;
  /** While saved results are only compared, no function is asked. */
  readonly isAsleep: () => boolean;
}

export const cellOf = (sheetId: string, row: number, column: number): string =>
  `${sheetId} ${String(row)} ${String(column)}`;

const isBusy = (value: Nullable<BaseValueObject>): boolean =>
  value ? value.isError() && value.getValue() === busyCode : false;

const hasBusy = (value: BaseValueObject): boolean =>
  value.isArray() ? value.getArrayValue().some((row) => row.some(isBusy)) : isBusy(value);

function answered(
  calling: Calling,
  item: CatalogueFunction,
  place: CellPlace,
  answer: FunctionAnswer,
): BaseValueObject {
  const cell = cellOf(place.sheetId, place.row, place.column);
  calling.messages.remember(cell, item.id, answer.ok ? answer.value : null, answer.ok ? undefined : answer.message);
  return answer.ok ? valueObject(answer.value) : errorOf(answer.code);
}

function call(calling: Calling, item: CatalogueFunction, place: CellPlace, args: FunctionArgument[]): BaseValueObject {
  const { pending, options } = calling;
  const key = JSON.stringify([place, item.id, args]);
  const held = pending.find(key);
  if (held) return held === 'waiting' ? busy() : answered(calling, item, place, held);
  const address = item.options?.requiresAddress ? calling.addressOf(place) : null;
  const answer = options.runtime.invoke(item.id, args, address);
  if (!(answer instanceof Promise)) return answered(calling, item, place, answer);
  pending.wait(key, place, answer);
  return busy();
}

function executorFor(calling: Calling, item: CatalogueFunction): new (name: string) => BaseFunction {
  const repeats = item.parameters.some((parameter) => parameter.repeating);
  const needed = item.parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = repeats ? 255 : item.parameters.length;

    /** What stands in quotation marks is text, as in Excel: `"2025-06"` is no number of a day. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      if (calling.isAsleep() || !calling.options.runtime.ready() || values.some(hasBusy)) return busy();
      const place = { unitId: this.unitId ?? '', sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      if (calling.isNameKept(place)) return errorOf('#NAME?');
      if (values.length < needed) return errorOf('#VALUE!');
      const args = argumentsFor(values, item.parameters, calling.options.blankAs);
      return call(calling, item, place, args);
    }
  };
}

function descriptionFor(namespace: string, item: CatalogueFunction): IFunctionInfo {
  const text = item.description ?? '';
  return {
    functionName: `${namespace}.${item.name}`,
    functionType: FunctionType.User,
    description: text,
    abstract: text,
    functionParameter: item.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

/** The add-in's functions as the calculation calls them, with the names and help that autocomplete shows. */
export function customFunctions(calling: Calling): {
  executors: [new (name: string) => BaseFunction, string][];
  descriptions: IFunctionInfo[];
} {
  const { functions, namespace } = calling.options;
  return {
    executors: functions.functions.map((item) => [executorFor(calling, item), `${namespace}.${item.name}`]),
    descriptions: functions.functions.map((item) => descriptionFor(namespace, item)),
  };
}
