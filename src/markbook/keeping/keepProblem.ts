import type { FiguresProblem } from '../wording/figuresProblem';

/** Something technical that no rule says anything of. */
interface Hindrance<Code extends string, Facts extends object> {
  readonly code: Code;
  readonly facts: Facts;
}

interface OnSheet {
  readonly table: string;
  readonly sheet: string;
}

/** Why one of the add-in's tables can't be written as it stands. */
export type KeepProblem =
  | Extract<FiguresProblem, { readonly code: 'column-missing' }>
  | Hindrance<'totals-row-shown', OnSheet>
  | Hindrance<'cell-in-the-way', OnSheet & { readonly cell: string }>
  | Hindrance<'table-gone', OnSheet>;
