import { ObjectMatrix, WrapStrategy, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { fullReferences, shortReferences } from '../formulas/structuredReferences';
import { tableAt } from '../formulas/tableAt';
import type { TableInfo } from '../port';
import type { Engine } from './engine';

interface CellsParams {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** Text of a cell's editor as plain text: the saved file carries no lettering within a cell. */
function plainText(cell: ICellData): void {
  const stream = cell.p?.body?.dataStream;
  if (stream === undefined) return;
  const text = stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  cell.p = null;
  cell.v = text;
  cell.t = 1;
  if (text.includes('\n') && typeof cell.s !== 'string') cell.s = { ...cell.s, tb: WrapStrategy.WRAP };
}

/** Formulas come in as Excel's formula bar spells them, `[@C1]`, are kept as files spell them, and are edited in the first spelling again. */
export function spellEntries(engine: Engine, tables: () => readonly TableInfo[]): void {
  const tableName = (sheetId: string, row: number, column: number): string | undefined =>
    tableAt(tables(), sheetId, row, column)?.name;
  engine.commands.beforeCommandExecuted((command) => {
    if (command.id !== 'sheet.mutation.set-range-values') return;
    const { subUnitId, cellValue } = command.params as CellsParams;
    new ObjectMatrix(cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
      if (!cell) return;
      plainText(cell);
      if (cell.f?.includes('[')) cell.f = fullReferences(cell.f, tableName(subUnitId, row, column));
    });
  });
  engine.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      const shown = next(cell);
      if (!shown?.f?.includes('[')) return shown;
      return { ...shown, f: shortReferences(shown.f, tableName(subUnitId, row, col)) };
    },
  });
}
