import type { WorkbookProblem } from '../markbook/wording/workbook';
import { refused, type Answer } from '../rules';
import { workbookProblem } from './workbookProblem';

export type FromWorkbook<Value> = Answer<Value, WorkbookProblem>;

/**
 * One conversation with the workbook. It waits while a cell is being edited; whatever Excel refuses comes back as a
 * problem. Where Excel can, everything it changes is one step of Excel's own Undo if that is asked for.
 */
export const runExcel = async <Value>(
  batch: (context: Excel.RequestContext) => Promise<FromWorkbook<Value>>,
  { isOneUndoStep = false }: { readonly isOneUndoStep?: boolean } = {},
): Promise<FromWorkbook<Value>> => {
  const canMerge = isOneUndoStep && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  try {
    return await Excel.run({ delayForCellEdit: true, ...(canMerge && { mergeUndoGroup: true }) }, batch);
  } catch (error) {
    return refused(workbookProblem(error));
  }
};
