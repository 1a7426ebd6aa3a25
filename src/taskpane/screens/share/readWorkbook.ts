import { readWorkbookPlaces } from '../../../excel/reading/workbookPlaces';
import type { FromWorkbook } from '../../../excel/runExcel';
import { type BtecCell, btecCells, spillCandidates, type WorkbookRead } from '../../../markbook/share';
import type { SheetSnapshot } from '../../../markbook/sheet';
import { answered } from '../../../rules';
import type { PaneActions } from '../../workbook/paneActions';

/** A workbook as it was read, and the cells of it that need the add-in. */
export interface FormulasRead {
  readonly workbook: WorkbookRead;
  readonly cells: readonly BtecCell[];
}

/** Reads every sheet, and how far the add-in's formulas spill. A sheet that can't be read is named, the others count. */
export const readWorkbook = async (
  actions: Pick<PaneActions, 'sheetNames' | 'readSheet'>,
): Promise<FromWorkbook<FormulasRead>> => {
  const names = await actions.sheetNames();
  if (!names.ok) return names;
  const sheets: SheetSnapshot[] = [];
  const unread: string[] = [];
  for (const { name } of names.value) {
    const sheet = await actions.readSheet(name);
    if (sheet.ok) sheets.push(sheet.value);
    else unread.push(name);
  }
  const cells = btecCells(sheets);
  const places = await readWorkbookPlaces(spillCandidates(cells, sheets));
  return places.ok ? answered({ workbook: { sheets, places: places.value, unread }, cells }) : places;
};
