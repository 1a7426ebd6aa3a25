import type { Area } from '../../book/terms';
import { formulaTokens } from '../formulas/tokens';
import { columnIndex } from '../package/addresses';
import { isOfPlace } from './movedFormula';
import { isSameName, referred } from './sheetPrefix';

const END = /^\.?(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})\.?$/;

interface End {
  /** Counted from 0; null where the reference is of whole rows, or columns. */
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
}

function endsOf(cells: string): End[] {
  return cells.split(':').flatMap((text) => {
    const [, fixed = '', letters = '', fixedRow = '', digits = ''] = END.exec(text) ?? [];
    if (letters === '' && digits === '') return [];
    return [
      {
        row: digits === '' ? null : Number(digits) - 1,
        column: letters === '' ? null : columnIndex(letters),
        isRowFixed: digits === '' || (letters === '' ? fixed : fixedRow) !== '',
      },
    ];
  });
}

const rangesIn = (formula: string): string[] =>
  formulaTokens(formula)
    .filter(({ type }) => type.startsWith('range') && type !== 'range_named')
    .map(({ value }) => value);

/** A reference that would read other cells wherever a sort puts the formula: neither fixed nor of its own row; null when there is none. */
export function looseReference(formula: string, row: number): string | null {
  const isLoose = (reference: string): boolean => {
    const { sheet, cells } = referred(reference);
    return endsOf(cells).some((end) => !end.isRowFixed && (sheet !== null || end.row !== row));
  };
  return rangesIn(formula).find(isLoose) ?? null;
}

/** Cells whose contents change places, as the formulas of the workbook see it. */
export interface SortedCells {
  readonly sheet: string;
  readonly body: Area;
  /** Tables and names that read them, in small letters. */
  readonly names: ReadonlySet<string>;
}

/** May a formula give something else once cells have changed places? One that moved with them has read its own row, and still does. */
export function readsSorted(formula: string, home: string, sorted: SortedCells, isMoved: boolean): boolean {
  return formulaTokens(formula).some(({ type, value }) => {
    if (type === 'func') return isOfPlace(value) || sorted.names.has(value.toLowerCase());
    if (type === 'structured') return readsTable(value, isSameName(home, sorted.sheet), sorted, isMoved);
    if (type === 'range_named') return sorted.names.has(referred(value).cells.toLowerCase());
    return type.startsWith('range') && readsCells(value, home, sorted, isMoved);
  });
}

function readsTable(reference: string, isHome: boolean, { names }: SortedCells, isMoved: boolean): boolean {
  const table = reference.slice(0, Math.max(0, reference.indexOf('['))).toLowerCase();
  const isSorted = table === '' ? isHome : names.has(table);
  // Its own row of another table is another one now.
  return isMoved && /#This Row|\[@/i.test(reference) ? !isSorted : isSorted;
}

function readsCells(reference: string, home: string, { sheet, body }: SortedCells, isMoved: boolean): boolean {
  const { sheet: named, lastSheet, isElsewhere, cells } = referred(reference);
  if (isElsewhere) return false;
  if (lastSheet !== null) return true;
  if (!isSameName(named ?? home, sheet)) return false;
  const ends = endsOf(cells);
  const [rows, columns] = [ends.map(({ row }) => row), ends.map(({ column }) => column)];
  const across = { first: body.column, last: body.column + body.columns - 1 };
  const isOwnRow = ends.every(({ isRowFixed }) => !isRowFixed);
  if (isMoved && isOwnRow) return !isInside(columns, across);
  return touches(rows, { first: body.row, last: body.row + body.rows - 1 }) && touches(columns, across);
}

interface Span {
  readonly first: number;
  readonly last: number;
}

const touches = (ends: readonly (number | null)[], { first, last }: Span): boolean =>
  ends.includes(null) || (Math.min(...numbers(ends)) <= last && Math.max(...numbers(ends)) >= first);

const isInside = (ends: readonly (number | null)[], { first, last }: Span): boolean =>
  !ends.includes(null) && Math.min(...numbers(ends)) >= first && Math.max(...numbers(ends)) <= last;

const numbers = (ends: readonly (number | null)[]): number[] => ends.filter((end) => end !== null);
