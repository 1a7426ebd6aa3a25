import {
  BooleanValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionService,
} from '@univerjs/preset-sheets-core';
import { executorOf } from '../engine/executorOf';

/** Functions that compare texts without wildcards in Excel, with the place of the argument that can ask for them. */
const LITERAL: readonly (readonly [name: string, matchMode?: number])[] = [
  ['COMPARE'],
  ['SWITCH'],
  ['XLOOKUP', 4],
  ['XMATCH', 2],
];
const ASKS_FOR_WILDCARDS = 2;

const VERDICTS: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
};

/** Univer lets `="L2D"="L2D*"` be TRUE: its `=` knows wildcards, as only COUNTIF and its like do in Excel. Here it compares the letters. */
export function repairLiteralComparison(functions: IFunctionService): void {
  let depth = 0;
  const { prototype } = StringValueObject;
  const withWildcards = Object.getOwnPropertyDescriptor(prototype, 'compareBy')?.value as
    StringValueObject['compareBy'] | undefined;
  if (withWildcards === undefined)
    throw new Error('StringValueObject.compareBy has gone: look at repairLiteralComparison.');
  prototype.compareBy = function (this: StringValueObject, value, operator, isCaseSensitive = false) {
    const verdict = VERDICTS[operator];
    if (depth === 0 || typeof value !== 'string' || verdict === undefined) {
      return withWildcards.call(this, value, operator, isCaseSensitive);
    }
    const texts = [this.getValue(), value].map((text) => (isCaseSensitive ? text : text.toLocaleLowerCase()));
    return BooleanValueObject.create(verdict(texts[0] ?? '', texts[1] ?? ''));
  };
  for (const [name, matchMode] of LITERAL) {
    const executor = executorOf(functions, name, 'repairLiteralComparison');
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...values: readonly BaseValueObject[]) => {
      const mode = matchMode === undefined ? undefined : values[matchMode]?.getValue();
      if (mode === ASKS_FOR_WILDCARDS) return calculate(...values);
      depth += 1;
      try {
        return calculate(...values);
      } finally {
        depth -= 1;
      }
    };
  }
}
