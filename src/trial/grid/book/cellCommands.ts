import type { ICellData, IExecutionOptions, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';

/** What comes with a change of cells. */
export interface CellsParams {
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** Does this change of a cell touch what it holds, not only its style? */
export const hasContent = (cell: Nullable<ICellData>): boolean =>
  !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;

/** Does a command bring results of calculation, which are nobody's edit? */
export const isCalculated = (options: IExecutionOptions | undefined): boolean =>
  Boolean(options?.['applyFormulaCalculationResult'] ?? options?.['fromFormula']);
