import type { FromWorkbook } from '../../../excel/runExcel';
import { answered } from '../../../rules';
import type { SheetSnapshot } from '../../../markbook/sheet';
import type { PaneActions } from '../../workbook/paneActions';

interface ScaleSheet {
  readonly sheetNames: readonly string[];
  /** The sheet that holds BTEC_Scale; absent where there is none. */
  readonly snapshot?: SheetSnapshot;
}

/** Finds the sheet that holds the workbook's own scale, usually by its name. */
export const scaleSheet = async ({ sheetNames, readSheet }: PaneActions): Promise<FromWorkbook<ScaleSheet>> => {
  const names = await sheetNames();
  if (!names.ok) return names;
  const all = names.value.map(({ name }) => name);
  const isNamed = (name: string): boolean => /^BTEC Scale/i.test(name);
  for (const name of [...all.filter(isNamed), ...all.filter((each) => !isNamed(each))]) {
    const sheet = await readSheet(name);
    if (!sheet.ok) return sheet;
    if (sheet.value.tables.some((table) => table.name === 'BTEC_Scale')) {
      return answered({ sheetNames: all, snapshot: sheet.value });
    }
  }
  return answered({ sheetNames: all });
};
