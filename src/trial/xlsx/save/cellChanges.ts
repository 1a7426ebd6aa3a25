import type { Area, CellContent, CellState } from '../../book/terms';
import type { CellRecord, SheetState } from '../../book/bookState';
import { needsArrayForm } from '../formulas/needsArrayForm';
import { formulaTokens } from '../formulas/tokens';
import { toFile } from '../formulas/toFile';
import type { FileBook, FileSheet } from '../open/fileBook';
import type { FileCell, FileFormula } from '../open/readCells';
import { DAYS_TO_1900, isShifted, shownValue } from '../open/shownValue';
import { placeKey, placeOf } from '../../book/placeKey';

interface Result {
  readonly value: CellContent;
  readonly kind: CellState['kind'];
}

/** What the saved file says differently about one cell. */
export type CellChange =
  | {
      readonly kind: 'kept';
      /** Null leaves the saved result. */
      readonly result: Result | null;
      /** What a dynamic array covers now; null leaves it. */
      readonly ref: Area | null;
      /** The formula written out where the head of its group is gone; null leaves it. */
      readonly spelled: string | null;
    }
  | { readonly kind: 'content'; readonly result: Result; readonly formula: NewFormula | null };

export interface NewFormula {
  readonly spelled: string;
  /** What it covers when stored as a dynamic array. */
  readonly covers: Area | null;
}

interface Comparing {
  readonly book: FileBook;
  readonly sheet: FileSheet;
  readonly tableAt: (row: number, column: number) => string | null;
}

const UNFINISHED = /^#(?:NAME\?|BUSY!|GETTING_DATA|CONNECT!|CYCLE!)$/;

/** Compares a sheet with its part: which cells have other contents, by place. Only edited and recalculated ones can. */
export function cellChanges(comparing: Comparing, state: SheetState): Map<number, CellChange> {
  const before = new Map(comparing.sheet.cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
  const now = new Map(state.cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
  const at = (key: number): CellRecord =>
    now.get(key) ?? { ...placeOf(key), value: null, kind: 'empty', formula: null };
  const changes = new Map<number, CellChange>();
  const edited = new Set([...state.edited, ...stuckCells(comparing.sheet, at)]);
  const note = (key: number, change: CellChange | null): void => {
    if (change) changes.set(key, change);
  };
  const noteFilled = (key: number, isEntered: boolean): void => {
    for (const filled of filledWith(before.get(key)?.formula, at(key), isEntered))
      if (!edited.has(filled)) note(filled, filledCell(comparing, before.get(filled), at(filled)));
  };
  for (const key of edited) {
    const change = editedCell(comparing, before.get(key), at(key));
    note(key, change);
    noteFilled(key, change?.kind === 'content');
  }
  for (const key of state.recalculated) {
    const cell = before.get(key);
    if (!cell?.formula || edited.has(key) || isUnfinished(cell, at(key))) continue;
    note(key, freshResult(comparing, cell, cell.formula, at(key)));
    noteFilled(key, false);
  }
  return unshare(comparing.sheet, changes);
}

function editedCell(comparing: Comparing, before: FileCell | undefined, now: CellRecord): CellChange | null {
  const table = comparing.tableAt(now.row, now.column);
  if (before?.formula && now.formula !== null && sameFormula(now.formula, before.formula.shown, table)) {
    if (!isStuck(before.formula.spelled))
      return isUnfinished(before, now) ? null : freshResult(comparing, before, before.formula, now);
  }
  const result = resultOf(comparing, before, now);
  if (now.formula !== null) return { kind: 'content', result, formula: newFormula(now.formula, now, table) };
  if (before && !before.formula && isSame(comparing, before, now)) return null;
  if (!before && result.kind === 'empty') return null;
  return { kind: 'content', result, formula: null };
}

/** Cells whose stored formula is respelled once the page has worked it out. */
function stuckCells(sheet: FileSheet, at: (key: number) => CellRecord): number[] {
  return sheet.cells.flatMap(({ row, column, formula }) => {
    const key = placeKey(row, column);
    return formula && isStuck(formula.spelled) && at(key).formula !== null && !hasNoResult(at(key)) ? [key] : [];
  });
}

function hasNoResult({ kind, value }: CellRecord): boolean {
  return kind === 'error' && UNFINISHED.test(String(value));
}

function isUnfinished(before: FileCell, now: CellRecord): boolean {
  return hasNoResult(now) && before.kind !== 'error';
}

function freshResult(comparing: Comparing, before: FileCell, formula: FileFormula, now: CellRecord): CellChange | null {
  const covers = now.spill ?? { row: now.row, column: now.column, rows: 1, columns: 1 };
  const ref = formula.form === 'dynamic' && formula.covers && !sameArea(formula.covers, covers) ? covers : null;
  if (isSame(comparing, before, now)) return ref === null ? null : { kind: 'kept', result: null, ref, spelled: null };
  return { kind: 'kept', result: resultOf(comparing, before, now), ref, spelled: null };
}

/**
 * What an array fills beside its own cell, and filled in the file. A plain formula of the file means one cell in Excel
 * even where the page spills it; only one entered here is stored as what it has become.
 */
function filledWith(formula: FileFormula | null | undefined, now: CellRecord, isEntered: boolean): number[] {
  const isDynamic = formula?.form === 'dynamic';
  const areas = [isDynamic ? formula.covers : null, isDynamic || isEntered ? now.spill : null];
  const places = areas.flatMap((area) =>
    Array.from({ length: area ? area.rows * area.columns : 0 }, (_, index) =>
      area ? placeKey(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)) : 0,
    ),
  );
  const own = placeKey(now.row, now.column);
  return [...new Set(places)].filter((key) => key !== own);
}

function filledCell(comparing: Comparing, before: FileCell | undefined, now: CellRecord): CellChange | null {
  if (before ? before.formula !== null || isSame(comparing, before, now) : now.kind === 'empty') return null;
  return { kind: 'content', result: resultOf(comparing, before, now), formula: null };
}

function resultOf({ book }: Comparing, before: FileCell | undefined, { value, kind }: CellRecord): Result {
  const isMoved = before && typeof value === 'number' && isShifted(book, before.style);
  return { value: isMoved ? value - DAYS_TO_1900 : value, kind: value === null ? 'empty' : kind };
}

function newFormula(formula: string, now: CellRecord, table: string | null): NewFormula {
  const isMany = now.spill !== undefined && now.spill.rows * now.spill.columns > 1;
  const own: Area = { row: now.row, column: now.column, rows: 1, columns: 1 };
  return { spelled: toFile(formula, table), covers: isMany || needsArrayForm(formula) ? (now.spill ?? own) : null };
}

function isSame({ book }: Comparing, before: FileCell, { value: now, kind }: CellRecord): boolean {
  const isBlank = (each: CellContent) => each === null || each === '';
  const value = shownValue(book, before);
  if (isBlank(value) && isBlank(now)) return true;
  return value === now && (before.kind === 'error') === (kind === 'error');
}

function sameFormula(now: string, before: string, table: string | null): boolean {
  if (now === before) return true;
  const bare = (formula: string) =>
    formulaTokens(toFile(formula, table))
      .map((token) => (token.type === 'string' ? token.value : token.value.replace(/\s+/g, '').toUpperCase()))
      .join('');
  return bare(now) === bare(before);
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Stored as `BTEC.UMS(`: Excel leaves such a formula at #NAME? for good, so saving respells it. */
export function isStuck(spelled: string): boolean {
  if (!/BTEC\./i.test(spelled)) return false;
  return formulaTokens(spelled).some((token) => token.type === 'func' && /^BTEC\./i.test(token.value));
}

/** Where the cell that spells out a shared formula gets other contents, the others of its group get theirs written out. */
function unshare(sheet: FileSheet, changes: Map<number, CellChange>): Map<number, CellChange> {
  const headless = new Set<string>();
  for (const { row, column, formula } of sheet.cells) {
    const { shared } = formula ?? {};
    if (shared?.isHead === true && changes.get(placeKey(row, column))?.kind === 'content') headless.add(shared.group);
  }
  if (headless.size === 0) return changes;
  for (const { row, column, formula } of sheet.cells) {
    if (!formula?.shared || formula.shared.isHead || !headless.has(formula.shared.group)) continue;
    const key = placeKey(row, column);
    const change = changes.get(key) ?? { kind: 'kept', result: null, ref: null, spelled: null };
    if (change.kind === 'kept') changes.set(key, { ...change, spelled: formula.spelled });
  }
  return changes;
}
