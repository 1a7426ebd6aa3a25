import { answered } from '../rules';
import { runExcel, type FromWorkbook } from './runExcel';

/** Selects cells if their sheet is in front; another sheet is not brought forward. */
export const pointAt = (sheet: string, cells: string): Promise<FromWorkbook<true>> =>
  runExcel(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    if (active.name === sheet) active.getRange(cells).select();
    await context.sync();
    return answered(true);
  });
