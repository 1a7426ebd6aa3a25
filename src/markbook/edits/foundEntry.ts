import type { CellEntry } from './edit';

/**
 * What puts a cell back as it was found. Text that looks like a formula shows alike in the formula bar; only its value
 * tells it from one.
 */
export const foundEntry = (formula: string | number | boolean, value: unknown): CellEntry =>
  typeof formula === 'string' && formula !== '' && formula === value ? { kind: 'text', text: formula } : formula;
