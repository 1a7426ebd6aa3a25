import { answered, refused } from '../rules';
import { runExcel, type FromWorkbook } from './runExcel';

/** Shows a cell to the teacher: its sheet comes forward and the cell is selected. A hidden sheet stays hidden, and says so. */
export const goTo = (sheet: string, cell: string): Promise<FromWorkbook<true>> =>
  runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility');
    await context.sync();
    if (worksheet.isNullObject) return refused({ code: 'sheet-gone', facts: { sheet } });
    if (worksheet.visibility !== Excel.SheetVisibility.visible) {
      return refused({ code: 'sheet-hidden', facts: { sheet } });
    }
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
    return answered(true);
  });
