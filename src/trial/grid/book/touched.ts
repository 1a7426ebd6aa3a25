import {
  ObjectMatrix,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import type { Area } from '../port';
import { areaOf } from './areas';
import type { Engine } from './engine';

interface SizeChange {
  readonly first: number;
  readonly count: number;
}

/** What was dressed, widened or heightened since the file was opened. */
export interface Touched {
  readonly styles: (sheetId: string) => readonly Area[];
  readonly columns: (sheetId: string) => readonly SizeChange[];
  readonly rows: (sheetId: string) => readonly SizeChange[];
  readonly forget: () => void;
}

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly ranges?: readonly IRange[];
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
}

const add = <Item>(map: Map<string, Item[]>, key: string, items: readonly Item[]): void => {
  map.set(key, [...(map.get(key) ?? []), ...items]);
};

function dressedCells(params: Params): Area[] {
  const areas: Area[] = [];
  new ObjectMatrix(params.cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
    if (cell && 's' in cell) areas.push({ row, column, rows: 1, columns: 1 });
  });
  return areas;
}

export function touchedOf(engine: Engine): Touched {
  const styles = new Map<string, Area[]>();
  const columns = new Map<string, SizeChange[]>();
  const rows = new Map<string, SizeChange[]>();
  engine.commands.onCommandExecuted((command) => {
    const params = (command.params ?? {}) as Params;
    const sheetId = params.subUnitId ?? '';
    const ranges = params.ranges ?? [];
    if (command.id === 'sheet.mutation.set-range-values') add(styles, sheetId, dressedCells(params));
    if (command.id === 'sheet.mutation.set.numfmt')
      add(
        styles,
        sheetId,
        Object.values(params.values ?? {}).flatMap((value) => value.ranges.map(areaOf)),
      );
    if (command.id === 'sheet.mutation.remove.numfmt') add(styles, sheetId, ranges.map(areaOf));
    if (command.id === 'sheet.mutation.set-worksheet-col-width')
      add(
        columns,
        sheetId,
        ranges.map(areaOf).map((area) => ({ first: area.column, count: area.columns })),
      );
    if (command.id === 'sheet.mutation.set-worksheet-row-height')
      add(
        rows,
        sheetId,
        ranges.map(areaOf).map((area) => ({ first: area.row, count: area.rows })),
      );
  });
  return {
    styles: (sheetId) => styles.get(sheetId) ?? [],
    columns: (sheetId) => columns.get(sheetId) ?? [],
    rows: (sheetId) => rows.get(sheetId) ?? [],
    forget: () => {
      for (const map of [styles, columns, rows]) map.clear();
    },
  };
}
