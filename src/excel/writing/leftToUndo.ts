import { isLeftToUndo, type Receipt } from '../../markbook/edits';
import { answered } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';
import { cellsStanding, sheetsStanding, tablesStanding } from './standingNow';

/** Looks whether anything of a write stands as it was written: false once it was taken back in Excel, or changed since. */
export const leftToUndo = (receipt: Receipt): Promise<FromWorkbook<boolean>> =>
  runExcel(async (context) => {
    const sheets = await sheetsStanding(context, receipt);
    const [cells, tables] = [
      await cellsStanding(context, sheets, receipt.cells),
      await tablesStanding(context, receipt),
    ];
    return answered(isLeftToUndo(receipt, { cells, sheets: new Set(sheets.keys()), tables }));
  });
