import {
  ArrayValueObject,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
  type IFunctionService,
} from '@univerjs/preset-sheets-core';
import { executorOf } from '../engine/executorOf';

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The same day so many months later, or the last day of a month that is shorter. */
function monthsLater(serial: number, months: number): number {
  const from = new Date(DAY_ZERO + Math.floor(serial) * DAY);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + Math.trunc(months)];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(from.getUTCDate(), last)) - DAY_ZERO) / DAY;
}

const one = (value: BaseValueObject): BaseValueObject =>
  value instanceof ArrayValueObject && value.getRowCount() === 1 && value.getColumnCount() === 1
    ? value.getFirstCell()
    : value;

const isPlainNumber = (value: BaseValueObject): boolean => value.isNumber() || value.isNull();

/** EDATE of 31 January is the last of February in Excel; Univer goes on into March. */
function repairEdate(functions: IFunctionService): void {
  const executor = executorOf(functions, 'EDATE', 'repairFunctions');
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values: BaseValueObject[]) => {
    const [start, months] = values.map(one);
    if (!start || !months || !isPlainNumber(start) || !isPlainNumber(months)) return calculate(...values);
    const serial = monthsLater(Number(start.getValue()), Number(months.getValue()));
    return serial < 0 ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(serial);
  };
}

/** EOMONTH takes the whole part of its months, towards 0; Univer takes the one below. */
function repairEomonth(functions: IFunctionService): void {
  const executor = executorOf(functions, 'EOMONTH', 'repairFunctions');
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values: BaseValueObject[]) => {
    const [start, months] = values.map(one);
    if (!start || !months?.isNumber()) return calculate(...values);
    return calculate(start, NumberValueObject.create(Math.trunc(Number(months.getValue()))));
  };
}

/** OFFSET takes the whole part of every number; Univer makes a range two and a half rows high. */
function repairOffset(functions: IFunctionService): void {
  const executor = executorOf(functions, 'OFFSET', 'repairFunctions');
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (reference: BaseValueObject, ...values: BaseValueObject[]) =>
    calculate(
      reference,
      ...values.map((value) =>
        value.isNumber() ? NumberValueObject.create(Math.trunc(Number(value.getValue()))) : value,
      ),
    );
}

const isError = (value: BaseValueObject | undefined): boolean => value?.isError() ?? false;

/** XLOOKUP hands on an error that it finds; Univer says that it found nothing. */
function repairXlookup(functions: IFunctionService): void {
  const lookup = executorOf(functions, 'XLOOKUP', 'repairFunctions');
  const match = executorOf(functions, 'XMATCH', 'repairFunctions');
  const calculate = lookup.calculate.bind(lookup);
  lookup.calculate = (...values: BaseValueObject[]) => {
    const result = calculate(...values) as BaseValueObject;
    const [wanted, among, given, , mode, order] = values;
    if (!isError(result) || !wanted || !among || !(given instanceof ArrayValueObject)) return result;
    const options = [mode ?? NumberValueObject.create(0), order ?? NumberValueObject.create(1)];
    const place = one(match.calculate(wanted, among, ...options) as BaseValueObject);
    if (!place.isNumber()) return result;
    const at = Number(place.getValue()) - 1;
    const found = given.getColumnCount() === 1 ? given.get(at, 0) : given.getRowCount() === 1 ? given.get(0, at) : null;
    return found?.isError() ? found : result;
  };
}

/** The criterion "=" means cells with nothing in them, and "<>" all others, those with an empty text too. */
function repairEmptyCriteria(functions: IFunctionService): void {
  const executor = executorOf(functions, 'COUNTIF', 'repairFunctions');
  const calculate = executor.calculate.bind(executor) as (...values: BaseValueObject[]) => BaseValueObject;
  executor.calculate = (range: BaseValueObject | BaseReferenceObject, criterion: BaseValueObject) => {
    const asked = criterion.isString() ? criterion.getValue() : '';
    if (!(range instanceof BaseReferenceObject) || (asked !== '=' && asked !== '<>'))
      return calculate(range as BaseValueObject, criterion);
    const cells = range.toArrayValueObject().getArrayValue().flat();
    const blank = cells.filter((cell) => !cell || cell.isNull()).length;
    return NumberValueObject.create(asked === '=' ? blank : cells.length - blank);
  };
}

/** Functions that Univer works out otherwise than Excel documents them. */
export function repairFunctions(functions: IFunctionService): void {
  repairEdate(functions);
  repairEomonth(functions);
  repairOffset(functions);
  repairXlookup(functions);
  repairEmptyCriteria(functions);
}
