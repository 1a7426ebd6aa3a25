import {
  ObjectMatrix,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import { shortReferences } from '../formulas/structuredReferences';
import { isInside, tableAt } from '../formulas/tableAt';
import type { Area, CellState, TableInfo } from '../port';
import { areaOf, around, eachCell } from '../engine/areas';
import { cellState } from '../engine/cellState';
import type { Engine } from '../engine/engine';
import { shownText } from '../engine/shownText';

export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

export interface Cells {
  /** Formulas with every table named, as in a file. */
  readonly state: (sheetId: string, row: number, column: number) => CellState;
  /** Formulas as the formula bar shows them, for as long as no table changes. */
  readonly asInBar: (sheetId: string) => (row: number, column: number) => CellState;
  readonly text: (sheetId: string, row: number, column: number) => string;
  readonly used: (sheetId: string, valuesOnly: boolean) => Area | null;
  /** Every formula that spills, with the area it fills. */
  readonly spills: (sheetId: string) => Spill[];
}

type Ranges = IObjectMatrixPrimitiveType<IRange>;

function spillsIn(ranges: Ranges): Spill[] {
  const spills: Spill[] = [];
  new ObjectMatrix(ranges).forValue((row, column, range) => {
    spills.push({ row, column, area: areaOf(range) });
  });
  return spills;
}

type Spelling = (stored: string, row: number, column: number) => string;

/**
 * How the formula bar spells formulas of a sheet: a column has one formula in every row, which is taken apart once, and
 * the tables are looked up once.
 */
function spelledInBar(sheetId: string, tables: () => readonly TableInfo[]): Spelling {
  const spelled = new Map<string, string>();
  let known: readonly TableInfo[] | undefined;
  return (stored, row, column) => {
    if (!stored.includes('[')) return stored;
    known ??= tables();
    const table = tableAt(known, sheetId, row, column)?.name;
    const key = `${table ?? ''} ${stored}`;
    const before = spelled.get(key);
    if (before !== undefined) return before;
    const short = shortReferences(stored, table);
    spelled.set(key, short);
    return short;
  };
}

export function cellsOf(engine: Engine, tables: () => readonly TableInfo[]): Cells {
  const unitId = (): string => engine.workbook().getUnitId();
  const ranges = (sheetId: string): Ranges => engine.formulas.getArrayFormulaRange()[unitId()]?.[sheetId] ?? {};
  const spilled = (sheetId: string, row: number, column: number): Nullable<ICellData> =>
    engine.formulas.getArrayFormulaCellData()[unitId()]?.[sheetId]?.[row]?.[column];

  const formula = (raw: Nullable<ICellData>, sheetId: string, row: number, column: number): string | null => {
    const own = raw?.f ?? '';
    if (own !== '' || raw?.si) return engine.formulas.getFormulaStringByCell(row, column, sheetId, unitId()) ?? own;
    return null;
  };

  const stateSpelled = (sheetId: string, row: number, column: number, spell: Spelling): CellState => {
    const raw = engine.worksheet(sheetId).getCellRaw(row, column);
    const stored = formula(raw, sheetId, row, column);
    if (stored === null) {
      const own = cellState(raw, null);
      return own.kind === 'empty' ? cellState(spilled(sheetId, row, column), null) : own;
    }
    const shown = spell(stored, row, column);
    const spill = ranges(sheetId)[row]?.[column];
    return spill ? { ...cellState(raw, shown), spill: areaOf(spill) } : cellState(raw, shown);
  };

  return {
    state: (sheetId, row, column) => stateSpelled(sheetId, row, column, (stored) => stored),
    asInBar: (sheetId) => {
      const spell = spelledInBar(sheetId, tables);
      return (row, column) => stateSpelled(sheetId, row, column, spell);
    },
    spills: (sheetId) => spillsIn(ranges(sheetId)),
    text: (sheetId, row, column) => shownText(engine, sheetId, row, column),
    used: (sheetId, valuesOnly) => {
      let area: Area | null = null;
      engine
        .worksheet(sheetId)
        .getCellMatrix()
        .forValue((row, column, cell: Nullable<ICellData>) => {
          if (!cell) return;
          const hasContent = cellState(cell, formula(cell, sheetId, row, column)).kind !== 'empty';
          const counts = hasContent || Boolean(cell.f ?? cell.si) || (!valuesOnly && Boolean(cell.s));
          if (counts) area = around(area, { row, column, rows: 1, columns: 1 });
        });
      return spillsIn(ranges(sheetId)).reduce<Area | null>((all, spill) => around(all, spill.area), area);
    },
  };
}

/** Reads an area cell by cell. */
export const readArea = (cells: Cells, sheetId: string, area: Area): CellState[][] =>
  eachCell(area, cells.asInBar(sheetId));

/** The formula cell whose spill covers this cell, or the cell itself. */
export const anchorOf = (
  cells: Cells,
  sheetId: string,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } =>
  cells.spills(sheetId).find((spill) => isInside(spill.area, row, column)) ?? { row, column };
