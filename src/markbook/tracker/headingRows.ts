import type { SheetCells } from './cellsOf';
import { headingRole } from './headingRole';
import { headingsOf, type Heading } from './headings';

/** Cheap to test on every cell of a long sheet: words without which a row is no heading row. */
const HINT =
  /\b(sur|fore|first|last|full|family|given)?\s?names?\b|cand|exam|\buc[i]\b|\buln\b|student|learner|pupil|\b(c|comp|component|unit|psa)\.? ?[123]\b|component|\bb[a-z]{2}0[123](?!\d)|\b(raw|marks?|ums|form|class|reg|group|target)\b/i;

const FEWEST_HINTS = 2;

/** Heading rows and what their headings say. */
export interface HeadingRows {
  readonly rows: readonly [first: number, last: number];
  readonly headings: readonly Heading[];
  /** How many different things the headings name that a tracker has. */
  readonly named: number;
}

const textsIn = (cells: SheetCells, row: number): readonly (string | number | boolean)[] =>
  Array.from({ length: cells.endColumn }, (_, column) => cells.valueAt(row, column)).flatMap((value) =>
    value === null || value === '' ? [] : [value],
  );

const isAllText = (cells: SheetCells, row: number): boolean =>
  textsIn(cells, row).every((value) => typeof value === 'string' && !/^\d+$/.test(value.trim()));

/** How many different roles a list of headings names. */
export const rolesNamed = (headings: readonly Heading[]): number =>
  new Set(
    headings.flatMap(({ last, full }) => {
      const role = headingRole(last, full)?.role;
      return role === undefined || role === 'none' ? [] : [role];
    }),
  ).size;

const headingRowsAt = (cells: SheetCells, first: number, last: number): HeadingRows => {
  const headings = headingsOf(cells, [first, last], [0, cells.endColumn]);
  return { rows: [first, last], headings, named: rolesNamed(headings) };
};

/** The heading rows at a row, if it is one: alone, with group headings above, or with sub-headings below. */
export const headingRowsNear = (cells: SheetCells, row: number): HeadingRows | undefined => {
  const hints = textsIn(cells, row).filter((value) => typeof value === 'string' && HINT.test(value)).length;
  if (hints < FEWEST_HINTS) return undefined;
  const alone = headingRowsAt(cells, row, row);
  const above = row > 0 && isAllText(cells, row - 1) ? new Set(textsIn(cells, row - 1)).size : 0;
  const withAbove = above > 1 ? headingRowsAt(cells, row - 1, row) : undefined;
  const isGroup = (at: number): boolean => at >= 0 && isAllText(cells, at) && textsIn(cells, at).length > 1;
  const isOverBoth = isGroup(row - 1) && isGroup(row - 2) && new Set(textsIn(cells, row - 2)).size > 1;
  const withTwoAbove = isOverBoth ? headingRowsAt(cells, row - 2, row) : undefined;
  const below = textsIn(cells, row + 1).length;
  const withBelow = below > 1 && isAllText(cells, row + 1) ? headingRowsAt(cells, row, row + 1) : undefined;
  let best = alone;
  if (withAbove !== undefined && withAbove.named >= best.named) best = withAbove;
  if (withTwoAbove !== undefined && withTwoAbove.named > best.named) best = withTwoAbove;
  if (withBelow !== undefined && withBelow.named > best.named) best = withBelow;
  return best;
};
