import type { CellEntry } from './edit';
import { formulaEntry } from './formulaEntry';
import { isFormula } from './typedEntry';

/**
 * What puts a cell back as it was found. Text that looks like a formula shows alike in the formula bar; only its value
 * tells it from one.
 */
export const foundEntry = (formula: string | number | boolean, value: unknown): Exclude<CellEntry, null> =>
  typeof formula === 'string' && isFormula(formula) && formula !== value ? formulaEntry(formula) : formula;
