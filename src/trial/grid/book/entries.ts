import {
  CellValueType,
  ObjectMatrix,
  WrapStrategy,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { fullReferences, shortReferences } from '../formulas/structuredReferences';
import { tableAt } from '../formulas/tableAt';
import type { TableInfo } from '../port';
import type { Engine } from '../engine/engine';
import { britishDate } from './enteredValue';

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
  cell.t = CellValueType.STRING;
  if (text.includes('\n') && typeof cell.s !== 'string') cell.s = { ...cell.s, tb: WrapStrategy.WRAP };
}

/** Formulas come in as Excel's formula bar spells them, `[@C1]`, are kept as files spell them, and are edited in the first spelling again. */
export function spellEntries(engine: Engine, tables: () => readonly TableInfo[]): void {
  const tableName = (sheetId: string, row: number, column: number): string | undefined =>
    tableAt(tables(), sheetId, row, column)?.name;
  engine.commands.beforeCommandExecuted((command) => {
    if (command.id !== 'sheet.mutation.set-range-values') return;
    const { subUnitId, cellValue } = command.params as CellsParams;
    let all: readonly TableInfo[] | undefined;
    new ObjectMatrix(cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
      if (!cell) return;
      plainText(cell);
      if (!cell.f?.includes('[')) return;
      all ??= tables();
      cell.f = fullReferences(cell.f, tableAt(all, subUnitId, row, column)?.name, all);
    });
  });
  engine.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const formula = engine.formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      if (!formula?.includes('[')) return next(cell);
      return { ...cell, f: shortReferences(formula, tableName(subUnitId, row, col)) };
    },
  });
}

/** A date typed into a cell is read the British way round, day before month. */
export function readBritishDates(engine: Engine): void {
  engine.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { row, col, worksheet }, next) => {
      const style = engine.workbook().getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
      const isText = cell?.t === CellValueType.FORCE_STRING || style?.n?.pattern === '@';
      const date = cell && !cell.f && !isText ? britishDate(String(cell.v ?? '')) : null;
      if (!date) return next(cell);
      const pattern = style?.n?.pattern ?? date.format ?? 'dd/mm/yyyy';
      return { ...cell, v: date.value, t: CellValueType.NUMBER, p: null, s: { ...style, n: { pattern } } };
    },
  });
}
