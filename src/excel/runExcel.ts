import type { WorkbookProblem } from '../markbook/wording';
import { refused, type Answer } from '../rules';
import { workbookProblem } from './workbookProblem';

export type FromWorkbook<Value> = Answer<Value, WorkbookProblem>;

/**
 * One conversation with the workbook. It waits while a cell is being edited; whatever Excel refuses comes back as a
 * problem. Everything it changes is one step of Excel's own Undo if that is asked for; Excel may refuse that.
 */
export const runExcel = async <Value>(
  batch: (context: Excel.RequestContext) => Promise<FromWorkbook<Value>>,
  { isOneUndoStep = false }: { readonly isOneUndoStep?: boolean } = {},
): Promise<FromWorkbook<Value>> => {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(isOneUndoStep && { mergeUndoGroup: true }) }, batch);
  } catch (error) {
    return refused(workbookProblem(error));
  }
};
