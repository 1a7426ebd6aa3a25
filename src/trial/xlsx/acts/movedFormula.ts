import { formulaTokens } from '../formulas/tokens';
import { columnIndex, columnLetters } from '../package/addresses';
import { movedSpan, type Lines } from './lines';
import { isSameName, referred } from './sheetPrefix';

/** A formula as it reads once lines came in or went, and whether it may now give something else. */
export interface MovedFormula {
  readonly formula: string;
  readonly isAffected: boolean;
}

/** Lines of a sheet that come in or go, as the formulas of the workbook see it. */
export interface Change {
  readonly sheet: string;
  readonly lines: Lines;
  /** Tables and names of which more or fewer cells are left, in small letters. */
  readonly affected: ReadonlySet<string>;
}

const END = /^(\.?)(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})(\.?)$/;
/** Functions that tell of places, or read cells that are named by text. */
const OF_PLACE = /^(?:_xlfn\.)?(?:ROW|COLUMN|OFFSET|INDIRECT|CELL|FORMULATEXT|SHEET|SHEETS)$/i;

export const isOfPlace = (name: string): boolean => OF_PLACE.test(name);

interface MovedReference {
  readonly text: string;
  readonly isAffected: boolean;
}

/** Moves the references of a formula; `home` is the sheet it stands on. Nothing else in it changes. */
export function movedFormula(formula: string, home: string, change: Change): MovedFormula {
  let isAffected = false;
  const pieces = formulaTokens(formula).map(({ type, value }) => {
    if (type === 'func') isAffected ||= isOfPlace(value);
    else if (type === 'structured') isAffected ||= isOfTable(value, change);
    else if (type === 'range_named') isAffected ||= change.affected.has(referred(value).cells.toLowerCase());
    else if (type.startsWith('range')) {
      const moved = movedReference(value, home, change);
      isAffected ||= moved.isAffected;
      return moved.text;
    }
    return value;
  });
  return { formula: pieces.join(''), isAffected };
}

/** Does it read more of a table than its own row, and of one that changed? */
function isOfTable(reference: string, { affected }: Change): boolean {
  const table = reference.slice(0, Math.max(0, reference.indexOf('['))).toLowerCase();
  return !/#This Row|\[@/i.test(reference) && (table === '' ? affected.size > 0 : affected.has(table));
}

function movedReference(reference: string, home: string, { sheet, lines }: Change): MovedReference {
  const { prefix, sheet: named, lastSheet, isElsewhere, cells } = referred(reference);
  const isOther = named !== null && !isSameName(named, sheet);
  if (isElsewhere || (lastSheet === null && (isOther || (named === null && !isSameName(home, sheet)))))
    return { text: reference, isAffected: false };
  // A run of sheets stays as it is, as in Excel; what it gives may be another.
  if (lastSheet !== null) return { text: reference, isAffected: true };
  const moved = movedCells(cells, lines);
  return { ...moved, text: prefix + moved.text };
}

interface End {
  readonly before: string;
  /** Counted from 0; null where the reference is of whole rows, or columns. */
  readonly line: number | null;
  readonly behind: string;
}

function movedCells(cells: string, lines: Lines): MovedReference {
  const ends = cells.split(':').map((end) => readEnd(end, lines.axis));
  const places = ends.map((end) => end?.line ?? null).filter((line) => line !== null);
  if (places.length !== ends.length) return { text: cells, isAffected: places.length === 0 && ends.every(Boolean) };
  const before = { first: Math.min(...places), last: Math.max(...places) };
  const after = movedSpan(lines, before);
  if (after === null) return { text: '#REF!', isAffected: true };
  const text = ends.map((end) => {
    const line = end?.line === before.last ? after.last : after.first;
    return `${end?.before ?? ''}${lines.axis === 'rows' ? String(line + 1) : columnLetters(line)}${end?.behind ?? ''}`;
  });
  return { text: text.join(':'), isAffected: after.last - after.first !== before.last - before.first };
}

/** Takes an end of a reference apart around its row, or column. */
function readEnd(text: string, axis: Lines['axis']): End | null {
  const [, dot = '', fixed = '', letters = '', fixedRow = '', digits = '', behind = ''] = END.exec(text) ?? [];
  if (letters === '' && digits === '') return null;
  if (axis === 'columns')
    return {
      before: dot + fixed,
      line: letters === '' ? null : columnIndex(letters),
      behind: fixedRow + digits + behind,
    };
  const line = digits === '' ? null : Number(digits) - 1;
  return { before: dot + fixed + letters + fixedRow, line, behind };
}
