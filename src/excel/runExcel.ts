import type { WorkbookProblem } from '../markbook/wording/workbook';
import { refused, type Answer } from '../rules';
import { workbookProblem } from './workbookProblem';

export type FromWorkbook<Value> = Answer<Value, WorkbookProblem>;

/** One conversation with the workbook. It waits while a cell is being edited; whatever Excel refuses comes back as a problem. */
export const runExcel = async <Value>(
  batch: (context: Excel.RequestContext) => Promise<FromWorkbook<Value>>,
): Promise<FromWorkbook<Value>> => {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    return refused(workbookProblem(error));
  }
};
