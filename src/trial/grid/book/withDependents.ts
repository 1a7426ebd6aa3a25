import { ObjectMatrix, type IRange } from '@univerjs/core';
import { placeKey, placeOf } from '../../xlsx/placeKey';
import type { Precedents } from '../trust/precedents';
import type { Engine } from './engine';

/** Cells by their sheet. */
export type PlacesBySheet = ReadonlyMap<string, ReadonlySet<number>>;

const isIn = (range: IRange, key: number): boolean => {
  const { row, column } = placeOf(key);
  return row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
};

function holdsAny(range: IRange, places: ReadonlySet<number>): boolean {
  const { startRow, endRow, startColumn, endColumn } = range;
  if (!((endRow - startRow + 1) * (endColumn - startColumn + 1) <= places.size))
    return [...places].some((key) => isIn(range, key));
  for (let row = startRow; row <= endRow; row += 1)
    for (let column = startColumn; column <= endColumn; column += 1) if (places.has(placeKey(row, column))) return true;
  return false;
}

/** Cells, and the formulas that read them, directly or through others. */
export function withDependents(engine: Engine, precedents: Precedents, places: PlacesBySheet): PlacesBySheet {
  const all = new Map([...places].map(([sheetId, ofSheet]) => [sheetId, new Set(ofSheet)]));
  const formulas = Object.entries(engine.formulas.getFormulaData()[engine.workbook().getUnitId()] ?? {});
  const reads = (sheetId: string, row: number, column: number, among: PlacesBySheet): boolean =>
    precedents
      .of(sheetId, row, column)
      .some((read) => holdsAny(read.range, among.get(read.sheetId) ?? new Set<number>()));
  let latest: PlacesBySheet = all.size === 0 ? all : new Map(all);
  while (latest.size > 0) {
    const next = new Map<string, Set<number>>();
    for (const [sheetId, cells] of formulas)
      new ObjectMatrix(cells ?? {}).forValue((row, column) => {
        const key = placeKey(row, column);
        if (all.get(sheetId)?.has(key) !== true && reads(sheetId, row, column, latest))
          next.set(sheetId, (next.get(sheetId) ?? new Set()).add(key));
      });
    for (const [sheetId, found] of next) all.set(sheetId, new Set([...(all.get(sheetId) ?? []), ...found]));
    latest = next;
  }
  return all;
}
