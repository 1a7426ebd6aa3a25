import type { FileSheet } from '../open/fileBook';
import type { FileCell } from '../open/readCells';
import type { MovedFormula } from './movedFormula';

/** What the formulas of a sheet's cells are afterwards. */
export interface SheetFormulas {
  /** Of cells whose formula has to be written out, because it reads otherwise or shares its spelling with one that does. */
  readonly written: ReadonlyMap<FileCell, string>;
  /** Cells whose formula may now give something else. */
  readonly affected: ReadonlySet<FileCell>;
}

/** Changes every formula of a sheet; those that share a spelling are written out together. */
export function changedFormulas(
  { cells }: FileSheet,
  change: (formula: string) => MovedFormula,
  isAllWrittenOut: boolean,
): SheetFormulas {
  const changed = new Map<FileCell, string>();
  const affected = new Set<FileCell>();
  const groups = new Set<string>();
  for (const cell of cells) {
    const { formula } = cell;
    if (!formula) continue;
    const moved = change(formula.spelled);
    if (moved.isAffected) affected.add(cell);
    changed.set(cell, moved.formula);
    if (formula.shared && (isAllWrittenOut || moved.formula !== formula.spelled)) groups.add(formula.shared.group);
  }
  const written = [...changed].filter(([{ formula }, text]) =>
    formula?.shared ? groups.has(formula.shared.group) : text !== formula?.spelled,
  );
  return { written: new Map(written), affected };
}
