import { ObjectMatrix } from '@univerjs/core';
import { placeKey, placeOf } from '../../book/placeKey';
import { cellIndex, type CellIndex } from '../trust/cellIndex';
import type { Precedents } from '../trust/precedents';
import type { Engine } from '../engine/engine';

/** Cells by their sheet. */
export type PlacesBySheet = ReadonlyMap<string, ReadonlySet<number>>;

interface Formula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that grow in number, each once, and what ranges hold of them. */
class Found {
  readonly places = new Map<string, Set<number>>();
  private readonly indexes = new Map<string, CellIndex>();

  has({ sheetId, row, column }: Formula): boolean {
    return this.places.get(sheetId)?.has(placeKey(row, column)) === true;
  }

  add({ sheetId, row, column }: Formula): void {
    const places = this.places.get(sheetId) ?? new Set();
    const index = this.indexes.get(sheetId) ?? cellIndex();
    this.places.set(sheetId, places.add(placeKey(row, column)));
    this.indexes.set(sheetId, index);
    index.add(row, column);
  }

  isReadBy(precedents: Precedents, { sheetId, row, column }: Formula): boolean {
    return precedents
      .of(sheetId, row, column)
      .some((read) => this.indexes.get(read.sheetId)?.some(read.range, () => true) === true);
  }
}

function formulasOf(engine: Engine): Formula[] {
  const formulas: Formula[] = [];
  for (const [sheetId, cells] of Object.entries(engine.formulas.getFormulaData()[engine.workbook().getUnitId()] ?? {}))
    new ObjectMatrix(cells ?? {}).forValue((row, column) => {
      formulas.push({ sheetId, row, column });
    });
  return formulas;
}

/**
 * Cells, and the formulas that read them, directly or through others. The formulas are gone through forwards and
 * backwards in turn, so that a column of which each cell reads its neighbour takes one or two rounds.
 */
export function withDependents(engine: Engine, precedents: Precedents, places: PlacesBySheet): PlacesBySheet {
  const found = new Found();
  for (const [sheetId, ofSheet] of places) for (const key of ofSheet) found.add({ sheetId, ...placeOf(key) });
  if (found.places.size === 0) return found.places;
  let left = formulasOf(engine).filter((formula) => !found.has(formula));
  for (;;) {
    const next = left.filter((formula) => {
      if (!found.isReadBy(precedents, formula)) return true;
      found.add(formula);
      return false;
    });
    if (next.length === left.length) return found.places;
    left = next.reverse();
  }
}
