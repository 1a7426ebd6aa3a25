import { keysWritten, readFormula } from '../../../../markbook/formula';
import type { ConversionKey } from '../../../../rules';
import { distinctKeys } from './distinctKeys';

/** The conversions that formulas name in so many words; those that take them from cells are not seen. */
export const seriesInFormulas = (formulas: Iterable<string>): readonly ConversionKey[] =>
  distinctKeys([...new Set(formulas)].flatMap((formula) => readFormula(formula)?.calls ?? []).flatMap(keysWritten));
