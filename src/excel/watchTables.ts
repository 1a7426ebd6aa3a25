import { answered } from '../rules';
import { runExcel, type FromWorkbook } from './runExcel';

/** What happened in the workbook: cells of a sheet changed, sheets or tables came or went, someone merely moved about, or the workbook came in front of another. */
export type WorkbookEvent =
  | { readonly kind: 'cells-changed'; readonly sheetId: string; readonly address?: string; readonly isByOther?: true }
  | { readonly kind: 'tables-changed' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'came-forward' };

interface CellsChanged {
  readonly worksheetId: string;
  readonly address?: string;
  readonly source?: string;
}

/** What Excel says of a change that a colleague made in the same file. */
const BY_OTHER = 'Remote';

/**
 * Tells of every change that may touch the add-in's tables, also one made by a colleague in the same file.
 * Renaming a table raises no event in Excel, so moving to another cell is told as well.
 */
export const watchTables = (tell: (event: WorkbookEvent) => void): Promise<FromWorkbook<true>> =>
  runExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const tablesChanged = (): Promise<void> => {
      tell({ kind: 'tables-changed' });
      return Promise.resolve();
    };
    const moved = (): Promise<void> => {
      tell({ kind: 'moved' });
      return Promise.resolve();
    };
    const cellsChanged = ({ worksheetId, address, source }: CellsChanged): Promise<void> => {
      const isByOther = source === BY_OTHER;
      const where = { sheetId: worksheetId, ...(address !== undefined && { address }) };
      tell({ kind: 'cells-changed', ...where, ...(isByOther && { isByOther }) });
      return Promise.resolve();
    };
    worksheets.onChanged.add(cellsChanged);
    worksheets.onRowSorted.add(cellsChanged);
    worksheets.onColumnSorted.add(cellsChanged);
    worksheets.onAdded.add(tablesChanged);
    worksheets.onDeleted.add(tablesChanged);
    tables.onAdded.add(tablesChanged);
    tables.onDeleted.add(tablesChanged);
    worksheets.onSelectionChanged.add(moved);
    context.workbook.onActivated.add(() => {
      tell({ kind: 'came-forward' });
      return Promise.resolve();
    });
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) worksheets.onNameChanged.add(tablesChanged);
    await context.sync();
    return answered(true);
  });
