import type { SheetName } from '../../markbook/sheet/sheetName';
import { answered } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';

/** The worksheets in the order of their tabs. */
export const sheetNames = (): Promise<FromWorkbook<readonly SheetName[]>> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load(['items/name', 'items/visibility']);
    active.load('name');
    await context.sync();
    return answered(
      worksheets.items.map(({ name, visibility }) => ({
        name,
        isHidden: visibility !== Excel.SheetVisibility.visible,
        isActive: name === active.name,
      })),
    );
  });
