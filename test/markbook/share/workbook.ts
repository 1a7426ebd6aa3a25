import { readFigures, type Figures } from '../../../src/markbook/tables/figures';
import type { TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import { btecCells, type BtecCell } from '../../../src/markbook/share/formulas/btecCells';
import type { WorkbookRead } from '../../../src/markbook/share/formulas/sheetsRead';
import type { SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';
import { ILLUSTRATIVE } from '../illustrativeTables';

export interface TestBook {
  readonly workbook: WorkbookRead;
  readonly cells: readonly BtecCell[];
  readonly figures: Figures;
  readonly tables: TablesSnapshot;
}

/** A workbook of some sheets as the pane reads it; a table's headings are the cells of its first row. */
export const bookOf = (
  sheets: readonly SheetSnapshot[],
  spills: WorkbookRead['places']['spills'] = [],
  tables: TablesSnapshot = ILLUSTRATIVE,
): TestBook => ({
  workbook: {
    sheets,
    unread: [],
    places: {
      sheets: sheets.map(({ name, row, column, values }) => ({
        sheet: name,
        area: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
      })),
      tables: sheets.flatMap(({ name, values, tables: onSheet }) =>
        onSheet.map((table) => ({
          name: table.name,
          sheet: name,
          area: table.area,
          headers: (values[table.area.row] ?? [])
            .slice(table.area.column, table.area.column + table.area.columns)
            .map(String),
          hasHeaders: true,
          hasTotals: table.hasTotals,
        })),
      ),
      names: [],
      spills,
    },
  },
  cells: btecCells(sheets),
  figures: readFigures(tables),
  tables,
});
