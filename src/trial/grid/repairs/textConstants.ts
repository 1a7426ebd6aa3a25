import { ArrayValueObject, ValueObjectFactory, type IFunctionService } from '@univerjs/preset-sheets-core';
import { executorOf } from '../engine/executorOf';

/** Excel's functions that hand texts on, compare them or work on their letters: none of them makes a date of one. */
const OF_TEXTS =
  'IF IFS IFERROR IFNA SWITCH CHOOSE COMPARE CONCATENATE CONCAT TEXTJOIN EXACT XLOOKUP XMATCH VLOOKUP HLOOKUP LOOKUP MATCH ' +
  'INDEX FILTER VSTACK HSTACK TOCOL TOROW UNIQUE SORT ISTEXT ISNUMBER T LEFT RIGHT MID LEN UPPER LOWER PROPER TRIM FIND SEARCH SUBSTITUTE REPLACE';

/** What stands in quotation marks in these functions stays text: `=IF(A1="2025-06","June","")` compares letters. */
export function keepTextConstants(functions: Pick<IFunctionService, 'getExecutor'>): void {
  for (const name of OF_TEXTS.split(' '))
    executorOf(functions, name, 'keepTextConstants').isArgumentsIgnoreNumberPattern = () => true;
}

/**
 * Univer takes a text in an array constant for a date where it looks like one: `{"C1","2025-06"}` would hand a function the
 * number 45809. In Excel what stands in quotation marks is text.
 */
export function repairTextConstants(): void {
  const original: unknown = Object.getOwnPropertyDescriptor(ArrayValueObject.prototype, '_formatValue')?.value;
  if (typeof original !== 'function')
    throw new Error('ArrayValueObject._formatValue has gone: look at repairTextConstants.');
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  let isInArray = false;
  ValueObjectFactory.create = (value, isText = false) =>
    create(value, isText || (isInArray && typeof value === 'string' && value.startsWith('"')));
  const formatValue = function (this: ArrayValueObject, ...given: unknown[]): unknown {
    isInArray = true;
    try {
      return Reflect.apply(original, this, given);
    } finally {
      isInArray = false;
    }
  };
  Object.defineProperty(ArrayValueObject.prototype, '_formatValue', { value: formatValue, configurable: true });
}
