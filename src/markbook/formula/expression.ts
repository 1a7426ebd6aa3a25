import type { FunctionName, Given } from '../functions';

interface Written {
  /** The part of the formula, as typed. */
  readonly written: string;
}

/** Cells, a name or a table's column; `isText` when `&""` stands behind it, `isOwnRow` when `@` takes one cell of it. */
export interface ReferenceExpression extends Written {
  readonly kind: 'reference';
  readonly reference: string;
  readonly isText: boolean;
  readonly isOwnRow: boolean;
  readonly isSpill: boolean;
}

/** What one argument of a call is. `unseen`: worked out inside the formula, so that nothing is known of its value. */
export type Expression =
  | (Written & { readonly kind: 'constant'; readonly rows: readonly (readonly Given[])[] })
  | ReferenceExpression
  | (Written & { readonly kind: 'call'; readonly call: FormulaCall; readonly isText: boolean })
  | (Written & { readonly kind: 'unseen' });

/** One call of a BTEC function in a formula. */
export interface FormulaCall extends Written {
  readonly name: FunctionName;
  readonly given: readonly Expression[];
}

/** What a formula has to do with the add-in. */
export interface ReadFormula {
  /** Every call, outer ones before the calls inside them. */
  readonly calls: readonly FormulaCall[];
  /** The call that is the whole formula, so that its answer is what the cell shows. */
  readonly whole?: FormulaCall;
  /** BTEC names in it that are no function, as typed. */
  readonly unknown: readonly string[];
  /** Words that Excel takes for names, as typed. */
  readonly names: readonly string[];
}
