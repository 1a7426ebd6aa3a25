import type { CellInput } from '../../../rules';
import type { AreaCells, SheetArea, SheetSnapshot } from '../../sheet';
import { type Anchor, isSameName, type WorkbookPlaces } from '../../places';
import type { BtecCell } from './btecCells';

/** A whole workbook as it was read: its sheets, and where tables, names and spills are. */
export interface WorkbookRead {
  readonly sheets: readonly SheetSnapshot[];
  readonly places: WorkbookPlaces;
  /** Sheets that could not be read, such as one with over a million cells. */
  readonly unread: readonly string[];
}

/** The sheet of that name among those read. */
export const sheetNamed = (sheets: readonly SheetSnapshot[], name: string): SheetSnapshot | undefined =>
  sheets.find((sheet) => isSameName(sheet.name, name));

const filled = <Cell>({ rows, columns }: SheetArea['area'], at: (down: number, across: number) => Cell): Cell[][] =>
  Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, across) => at(down, across)));

/** The cells of a rectangle, from the sheets as they were read. */
export const areaCellsIn = (sheets: readonly SheetSnapshot[], { sheet, area }: SheetArea): AreaCells => {
  const found = sheetNamed(sheets, sheet);
  const [top, left] = [area.row - (found?.row ?? 0), area.column - (found?.column ?? 0)];
  return {
    sheet,
    area,
    values: filled(area, (down, across): CellInput => found?.values[top + down]?.[left + across] ?? null),
    formulas: filled(area, (down, across) => found?.formulas[top + down]?.[left + across] ?? ''),
  };
};

const isFilled = (sheets: readonly SheetSnapshot[], sheet: string, row: number, column: number): boolean => {
  const { values, formulas } = areaCellsIn(sheets, { sheet, area: { row, column, rows: 1, columns: 1 } });
  const formula = formulas[0]?.[0] ?? '';
  const isFormula = typeof formula === 'string' && formula.startsWith('=');
  return !isFormula && (values[0]?.[0] ?? null) !== null;
};

/** The formulas whose answers may reach into the cells beside them: how far has to be asked of Excel. No table holds a spill. */
export const spillCandidates = (cells: readonly BtecCell[], sheets: readonly SheetSnapshot[]): readonly Anchor[] =>
  cells.filter(({ sheet, row, column }) => {
    const isInTable = sheetNamed(sheets, sheet)?.tables.some(
      ({ area }) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    if (isInTable === true) return false;
    return isFilled(sheets, sheet, row + 1, column) || isFilled(sheets, sheet, row, column + 1);
  });

/** The cells that a formula fills: its own, or all it spills into. */
export const areaFilled = ({ sheet, row, column }: Anchor, { spills }: WorkbookPlaces): SheetArea => {
  const spill = spills.find((each) => isSameName(each.sheet, sheet) && each.row === row && each.column === column);
  return { sheet, area: spill?.area ?? { row, column, rows: 1, columns: 1 } };
};
