import { componentIn, headingsOf, rolesNamed, type SheetCells } from '../../tracker';
import { isKnownHeading, namesAPerson } from './listRole';

export type ListHeadingRows = readonly [first: number, last: number];

const LOOKED_AT = 20;

interface Candidate {
  readonly rows: ListHeadingRows;
  /** How many of its headings are known, how many different things they name, and how many read differently. */
  readonly known: number;
  readonly named: number;
  readonly different: number;
}

const candidateAt = (cells: SheetCells, rows: ListHeadingRows): Candidate & { readonly isOfPeople: boolean } => {
  const headings = headingsOf(cells, rows, [0, cells.endColumn]);
  return {
    rows,
    known: headings.filter(isKnownHeading).length,
    named: rolesNamed(headings),
    different: new Set(headings.map(({ full }) => full)).size,
    isOfPeople: headings.some(namesAPerson),
  };
};

const hasNumbers = (cells: SheetCells, row: number): boolean =>
  Array.from({ length: cells.endColumn }, (_, column) => cells.textAt(row, column)).some((text) =>
    /^\d+([.,]\d+)?$/.test(text),
  );

const isBetter = (one: Candidate, other: Candidate | undefined): boolean => {
  if (one.known < 2 || other === undefined) return one.known > 1;
  if (one.known !== other.known) return one.known > other.known;
  return one.named > other.named || (one.named === other.named && one.different > other.different);
};

/** Finds a list's headings: below titles, in one row or two. Undefined for a list without any. */
export const headingRows = (cells: SheetCells): ListHeadingRows | undefined => {
  let best: Candidate | undefined;
  for (let row = 0; row < Math.min(cells.endRow, LOOKED_AT); row += 1) {
    const one = candidateAt(cells, [row, row]);
    // A bare number can be a heading among others, where those say who the learners are.
    if (hasNumbers(cells, row) && !one.isOfPeople) continue;
    if (isBetter(one, best)) best = one;
    if (row === 0 || !isUpperHeading(cells, row - 1)) continue;
    const two = candidateAt(cells, [row - 1, row]);
    if (isBetter(two, best)) best = two;
  }
  return best?.rows;
};

/** A row above the headings is part of them when it names more than one thing, or a component; a title names one. */
const isUpperHeading = (cells: SheetCells, row: number): boolean => {
  const texts = Array.from({ length: cells.endColumn }, (_, column) => cells.textAt(row, column)).filter(
    (text) => text !== '',
  );
  return texts.length > 1 || texts.some((text) => componentIn(text) !== undefined);
};
