import { ObjectMatrix } from '@univerjs/core';
import type { BookStyle } from '../../book/style';
import type { BookState, CellRecord, CustomXmlPart, SheetState, StyleRecord } from '../../book/bookState';
import type { SheetInfo, TableInfo } from '../port';
import { eachCell } from '../engine/areas';
import type { Cells } from './cells';
import type { Engine } from '../engine/engine';
import { bookStyle } from '../engine/univerStyle';
import type { PrintingKept } from './printing';
import type { ValidationsKept } from './validations';
import type { Protection } from '../limits/protection';
import type { Recalculated } from './recalculated';
import type { PlacesBySheet } from './withDependents';
import type { Touched } from './touched';

/** Where the state of the open workbook is read from. */
export interface Sources {
  readonly engine: Engine;
  readonly cells: Cells;
  readonly touched: Touched;
  readonly recalculated: Recalculated;
  readonly guard: Protection;
  readonly printing: PrintingKept['of'];
  readonly validations: ValidationsKept['of'];
  readonly sheets: () => readonly SheetInfo[];
  readonly tables: () => readonly TableInfo[];
}

function cellRecords({ engine, cells }: Sources, sheetId: string): CellRecord[] {
  const records = new Map<string, CellRecord>();
  const record = (row: number, column: number): void => {
    const state = cells.state(sheetId, row, column);
    if (state.kind !== 'empty' || state.formula !== null)
      records.set(`${String(row)} ${String(column)}`, { row, column, ...state });
  };
  engine.worksheet(sheetId).getCellMatrix().forValue(record);
  for (const { area } of cells.spills(sheetId)) eachCell(area, record);
  return [...records.values()];
}

function styleRecords({ engine, touched }: Sources, sheetId: string): StyleRecord[] {
  const sheet = engine.worksheet(sheetId);
  const styles = engine.workbook().getStyles();
  const found = new ObjectMatrix<BookStyle | null>({});
  for (const area of touched.styles(sheetId))
    eachCell(area, (row, column) => {
      const style = styles.getStyleByCell(sheet.getCellRaw(row, column));
      found.setValue(row, column, style ? bookStyle(style) : null);
    });
  const records: StyleRecord[] = [];
  found.forValue((row, column, style) => {
    records.push({ area: { row, column, rows: 1, columns: 1 }, style: style ?? null });
  });
  return records;
}

function sheetState(sources: Sources, info: SheetInfo, recalculated: PlacesBySheet): SheetState {
  const sheet = sources.engine.worksheet(info.id);
  const freeze = sheet.getFreeze();
  const printing = sources.printing(info.id);
  const validations = sources.validations(info.id);
  return {
    ...info,
    cells: cellRecords(sources, info.id),
    edited: sources.touched.contents(info.id),
    recalculated: recalculated.get(info.id) ?? new Set(),
    styles: styleRecords(sources, info.id),
    columnWidths: sources.touched
      .columns(info.id)
      .map(({ first, count }) => ({ column: first, count, pixels: sheet.getColumnWidth(first) })),
    rowHeights: sources.touched
      .rows(info.id)
      .map(({ first, count }) => ({ row: first, count, pixels: sheet.getRowHeight(first) })),
    frozen: { rows: freeze.ySplit, columns: freeze.xSplit },
    isProtected: sources.guard.isProtected(info.id),
    ...(printing === undefined ? {} : { printing }),
    ...(validations.length === 0 ? {} : { validations }),
  };
}

/** The workbook as it stands, for the saver. */
export const captured = (sources: Sources, customXmlParts: readonly CustomXmlPart[], hasStale: boolean): BookState => {
  const recalculated = sources.recalculated.places();
  return {
    sheets: sources.sheets().map((info) => sheetState(sources, info, recalculated)),
    tables: sources.tables(),
    customXmlParts,
    hasStale,
  };
};
