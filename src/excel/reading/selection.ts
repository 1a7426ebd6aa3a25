import { cellAddress, type SelectedCell, type SheetArea } from '../../markbook/sheet';
import { answered } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';
import { cellInputs } from './cellInputs';
import { CELL_PROPERTIES, readRange } from './readCells';

/** The sheet in front and the cells selected on it; of several selections the first. */
export const readSelection = (): Promise<FromWorkbook<SheetArea>> =>
  runExcel(async (context) => {
    const ranges = context.workbook.getSelectedRanges();
    const range = ranges.areas.getItemAt(0);
    range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    ranges.load('worksheet/name');
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const area = { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
    return answered({ sheet: ranges.worksheet.name, area });
  });

/** The cell the teacher stands on; in a spilled cell with the formula that fills it. */
export const readSelectedCell = (): Promise<FromWorkbook<SelectedCell>> =>
  runExcel(async (context) => {
    const range = context.workbook.getActiveCell();
    const parent = range.getSpillParentOrNullObject();
    range.load(['rowIndex', 'columnIndex', 'text', 'worksheet/name', ...CELL_PROPERTIES]);
    parent.load(['rowIndex', 'columnIndex', 'formulas']);
    await context.sync();
    const read = readRange(range);
    const cell = {
      sheet: range.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      cell: cellAddress(range.rowIndex, range.columnIndex),
      formula: read.formulas[0]?.[0] ?? '',
      value: cellInputs(read)[0]?.[0] ?? null,
      text: range.text[0]?.[0] ?? '',
    };
    const isOwn = parent.isNullObject || (parent.rowIndex === cell.row && parent.columnIndex === cell.column);
    if (isOwn) return answered(cell);
    const { rowIndex, columnIndex } = parent;
    const formulas = parent.formulas as (string | number | boolean)[][];
    return answered({
      ...cell,
      formula: formulas[0]?.[0] ?? cell.formula,
      spilledFrom: { row: rowIndex, column: columnIndex, cell: cellAddress(rowIndex, columnIndex) },
    });
  });
