import type { Area, CellContent, CellState } from '../../grid/port';
import type { CellRecord, SheetState } from '../bookState';
import { needsArrayForm } from '../formulas/needsArrayForm';
import { formulaTokens } from '../formulas/tokens';
import { toFile } from '../formulas/toFile';
import type { FileBook, FileSheet } from '../open/fileBook';
import type { FileCell, FileFormula } from '../open/readCells';
import { DAYS_TO_1900, isShifted, shownValue } from '../open/shownValue';

/** What the saved file says differently about one cell. */
export type CellChange =
  | {
      readonly kind: 'result';
      readonly value: CellContent;
      readonly valueKind: CellState['kind'];
      readonly ref: Area | null;
    }
  | {
      readonly kind: 'content';
      readonly value: CellContent;
      readonly valueKind: CellState['kind'];
      readonly formula: NewFormula | null;
    };

export interface NewFormula {
  readonly spelled: string;
  /** What it covers when stored as a dynamic array. */
  readonly covers: Area | null;
}

interface Comparing {
  readonly book: FileBook;
  readonly sheet: FileSheet;
  readonly isHeld: (row: number, column: number) => boolean;
  readonly tableAt: (row: number, column: number) => string | null;
}

const UNFINISHED = /^#(?:NAME\?|BUSY!|GETTING_DATA|CONNECT!|CYCLE!)$/;
const EMPTY: Omit<CellRecord, 'row' | 'column'> = { value: null, kind: 'empty', formula: null };

/** One number for a cell's place. */
export function placeKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Compares a sheet with its part: which cells have other contents, by place. */
export function cellChanges(comparing: Comparing, state: SheetState): Map<number, CellChange> {
  const before = new Map(comparing.sheet.cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
  const now = new Map(state.cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
  const ignored = ignoredSpills(state, before);
  const changes = new Map<number, CellChange>();
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    if (ignored.has(key)) continue;
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    const change = compare(comparing, before.get(key), now.get(key) ?? { ...EMPTY, row, column });
    if (change) changes.set(key, change);
  }
  return unshare(comparing.sheet, changes);
}

/** A plain formula means one cell in Excel even where the page spills it: what it spilled here is not saved. */
function ignoredSpills(state: SheetState, before: ReadonlyMap<number, FileCell>): Set<number> {
  const ignored = new Set<number>();
  for (const cell of state.cells) {
    const formula = before.get(placeKey(cell.row, cell.column))?.formula;
    const isPlain = formula?.form === 'plain' || formula?.form === 'shared';
    if (!cell.spill || !isPlain || isStuck(formula.spelled) || cell.formula !== formula.shown) continue;
    for (let row = cell.spill.row; row < cell.spill.row + cell.spill.rows; row += 1) {
      for (let column = cell.spill.column; column < cell.spill.column + cell.spill.columns; column += 1) {
        if (row !== cell.row || column !== cell.column) ignored.add(placeKey(row, column));
      }
    }
  }
  return ignored;
}

function compare(comparing: Comparing, before: FileCell | undefined, now: CellRecord): CellChange | null {
  const { book, isHeld, tableAt } = comparing;
  const value =
    before && typeof now.value === 'number' && isShifted(book, before.style) ? now.value - DAYS_TO_1900 : now.value;
  const isSame = before !== undefined && sameValue(shownValue(book, before), now.value);
  const table = tableAt(now.row, now.column);
  if (before?.formula) {
    const isUnchanged = now.formula !== null && sameFormula(now.formula, before.formula.shown, table);
    if ((now.formula === null || isUnchanged) && isSame && isHeld(now.row, now.column)) return null;
    if (isUnchanged && !isStuck(before.formula.spelled)) return freshResult(before, before.formula, now, value, isSame);
  }
  if (now.formula !== null) {
    return { kind: 'content', value, valueKind: now.kind, formula: newFormula(now.formula, now, table) };
  }
  if (isSame && !before.formula) return null;
  if (!before && (now.kind === 'empty' || now.value === null)) return null;
  return { kind: 'content', value, valueKind: now.kind, formula: null };
}

function freshResult(
  before: FileCell,
  formula: FileFormula,
  now: CellRecord,
  value: CellContent,
  isSame: boolean,
): CellChange | null {
  if (now.kind === 'error' && UNFINISHED.test(String(now.value)) && before.kind !== 'error') return null;
  const own: Area = { row: now.row, column: now.column, rows: 1, columns: 1 };
  const covers = now.spill ?? own;
  const ref = formula.form === 'dynamic' && formula.covers && !sameArea(formula.covers, covers) ? covers : null;
  return isSame && ref === null ? null : { kind: 'result', value, valueKind: now.kind, ref };
}

function newFormula(formula: string, now: CellRecord, table: string | null): NewFormula {
  const isMany = now.spill !== undefined && now.spill.rows * now.spill.columns > 1;
  const own: Area = { row: now.row, column: now.column, rows: 1, columns: 1 };
  return { spelled: toFile(formula, table), covers: isMany || needsArrayForm(formula) ? (now.spill ?? own) : null };
}

function sameValue(value: CellContent, now: CellContent): boolean {
  const isBlank = (each: CellContent) => each === null || each === '';
  return value === now || (isBlank(value) && isBlank(now));
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

/** When a cell of a shared formula changes, the others of its group get their formula written out. */
function unshare(sheet: FileSheet, changes: Map<number, CellChange>): Map<number, CellChange> {
  const broken = new Set<string>();
  for (const cell of sheet.cells) {
    const change = changes.get(placeKey(cell.row, cell.column));
    const group = cell.formula?.group ?? null;
    if (group !== null && change?.kind === 'content') broken.add(group);
  }
  if (broken.size === 0) return changes;
  for (const cell of sheet.cells) {
    const { formula } = cell;
    if (!formula || !broken.has(formula.group ?? '')) continue;
    const key = placeKey(cell.row, cell.column);
    const change = changes.get(key);
    if (change?.kind === 'content') continue;
    const { value, valueKind } = change ?? { value: cell.value, valueKind: cell.kind };
    changes.set(key, { kind: 'content', value, valueKind, formula: { spelled: formula.spelled, covers: null } });
  }
  return changes;
}
