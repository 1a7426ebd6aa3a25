import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
  type IFunctionService,
} from '@univerjs/preset-sheets-core';

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
  const executor = functions.getExecutor('EDATE');
  if (!executor) return;
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
  const executor = functions.getExecutor('EOMONTH');
  if (!executor) return;
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values: BaseValueObject[]) => {
    const [start, months] = values.map(one);
    if (!start || !months?.isNumber()) return calculate(...values);
    return calculate(start, NumberValueObject.create(Math.trunc(Number(months.getValue()))));
  };
}

/** OFFSET takes the whole part of every number; Univer makes a range two and a half rows high. */
function repairOffset(functions: IFunctionService): void {
  const executor = functions.getExecutor('OFFSET');
  if (!executor) return;
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (reference: BaseValueObject, ...values: BaseValueObject[]) =>
    calculate(
      reference,
      ...values.map((value) =>
        value.isNumber() ? NumberValueObject.create(Math.trunc(Number(value.getValue()))) : value,
      ),
    );
}

/** Functions that Univer works out otherwise than Excel documents them. */
export function repairFunctions(functions: IFunctionService): void {
  repairEdate(functions);
  repairEomonth(functions);
  repairOffset(functions);
}
