import {
  ObjectMatrix,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import { placeKey } from '../../book/placeKey';
import type { Area } from '../port';
import { areaOf } from '../engine/areas';
import { hasContent, isCalculated } from './cellCommands';
import type { Engine } from '../engine/engine';

interface SizeChange {
  readonly first: number;
  readonly count: number;
}

/** What was changed, dressed, widened or heightened since the file was opened; results of calculation change nothing. */
export interface Touched {
  /** Places whose contents someone changed. */
  readonly contents: (sheetId: string) => ReadonlySet<number>;
  /** Did anyone change any cell? */
  readonly isEdited: () => boolean;
  readonly styles: (sheetId: string) => readonly Area[];
  readonly columns: (sheetId: string) => readonly SizeChange[];
  readonly rows: (sheetId: string) => readonly SizeChange[];
  readonly forget: () => void;
  /** The shape of the workbook was changed: from now on it counts as edited. */
  readonly reshaped: () => void;
}

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly ranges?: readonly IRange[];
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
}

const NOWHERE: ReadonlySet<number> = new Set();

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

function changedPlaces(params: Params): number[] {
  const places: number[] = [];
  new ObjectMatrix(params.cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
    if (hasContent(cell)) places.push(placeKey(row, column));
  });
  return places;
}

const columnsOf = ({ column, columns }: Area): SizeChange => ({ first: column, count: columns });
const rowsOf = ({ row, rows }: Area): SizeChange => ({ first: row, count: rows });

export function touchedOf(engine: Engine): Touched {
  const contents = new Map<string, Set<number>>();
  const styles = new Map<string, Area[]>();
  const columns = new Map<string, SizeChange[]>();
  const rows = new Map<string, SizeChange[]>();
  let isReshaped = false;
  engine.commands.onCommandExecuted((command, options) => {
    if (isCalculated(options)) return;
    const params = (command.params ?? {}) as Params;
    const sheetId = params.subUnitId ?? '';
    const ranges = params.ranges ?? [];
    if (command.id === 'sheet.mutation.set-range-values') {
      const places = contents.get(sheetId) ?? new Set();
      for (const place of changedPlaces(params)) places.add(place);
      contents.set(sheetId, places);
      add(styles, sheetId, dressedCells(params));
    }
    if (command.id === 'sheet.mutation.set.numfmt')
      add(
        styles,
        sheetId,
        Object.values(params.values ?? {}).flatMap((value) => value.ranges.map(areaOf)),
      );
    if (command.id === 'sheet.mutation.remove.numfmt') add(styles, sheetId, ranges.map(areaOf));
    if (command.id === 'sheet.mutation.set-worksheet-col-width')
      add(columns, sheetId, ranges.map(areaOf).map(columnsOf));
    if (command.id === 'sheet.mutation.set-worksheet-row-height') add(rows, sheetId, ranges.map(areaOf).map(rowsOf));
  });
  return {
    contents: (sheetId) => contents.get(sheetId) ?? NOWHERE,
    isEdited: () => isReshaped || [...contents.values()].some((places) => places.size > 0),
    styles: (sheetId) => styles.get(sheetId) ?? [],
    columns: (sheetId) => columns.get(sheetId) ?? [],
    rows: (sheetId) => rows.get(sheetId) ?? [],
    forget: () => {
      for (const map of [contents, styles, columns, rows]) map.clear();
      isReshaped = false;
    },
    reshaped: () => {
      isReshaped = true;
    },
  };
}
