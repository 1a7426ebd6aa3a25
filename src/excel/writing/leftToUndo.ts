import { isLeftToUndo } from '../../markbook/edits/leftToUndo';
import type { Receipt } from '../../markbook/edits/receipt';
import { answered } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';
import { cellsStanding, sheetsStanding } from './standingNow';

/** Looks whether anything of a write stands as it was written: false once it was taken back in Excel, or changed since. */
export const leftToUndo = (receipt: Receipt): Promise<FromWorkbook<boolean>> =>
  runExcel(async (context) => {
    const sheets = await sheetsStanding(context, receipt);
    return answered(isLeftToUndo(receipt, await cellsStanding(context, sheets, receipt.cells)));
  });
