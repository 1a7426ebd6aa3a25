import type { SheetName } from '../../markbook/sheet';
import { answered } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';

const named = (isFrontAsked: boolean): Promise<FromWorkbook<readonly SheetName[]>> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const active = isFrontAsked ? worksheets.getActiveWorksheet() : undefined;
    worksheets.load(['items/name', 'items/visibility']);
    active?.load('name');
    await context.sync();
    return answered(
      worksheets.items.map(({ name, visibility }) => ({
        name,
        isHidden: visibility !== Excel.SheetVisibility.visible,
        isActive: name === active?.name,
      })),
    );
  });

/** What Excel answers about the sheet in front while a chart sheet or another workbook is. */
const NO_SHEET_IN_FRONT: ReadonlySet<string> = new Set([
  'other-workbook',
  'no-cell-selected',
  'gone',
  'sheet-without-cells',
]);

/** The worksheets in the order of their tabs; none of them is in front while a chart sheet or another workbook is. */
export const sheetNames = async (): Promise<FromWorkbook<readonly SheetName[]>> => {
  const read = await named(true);
  return read.ok || !NO_SHEET_IN_FRONT.has(read.problems[0].code) ? read : named(false);
};
