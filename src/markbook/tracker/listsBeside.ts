import type { SheetCells } from './cellsOf';
import { headingRole } from './headingRole';
import type { Heading } from './headings';
import { isIdentityRole } from './tracker';

/** Enough to see whether two columns name the same learners. */
const LOOKED_AT = 200;

const roleOf = ({ last, full }: Heading): string => headingRole(last, full)?.role ?? '';

const isOfMarks = (heading: Heading): boolean => /^(mark|ums|mock|grade)\b/.test(roleOf(heading));

/** True where two columns name different learners in most rows: one that repeats the other is no list of its own. */
const nameOthers = (cells: SheetCells, below: number, a: number, b: number): boolean => {
  let [both, same] = [0, 0];
  for (let row = below; row < Math.min(cells.endRow, below + LOOKED_AT); row += 1) {
    const [one, other] = [cells.textAt(row, a), cells.textAt(row, b)];
    if (one === '' || other === '') continue;
    both += 1;
    if (one.toLowerCase() === other.toLowerCase()) same += 1;
  }
  return both > 0 && same * 2 < both;
};

/** The first column of a list: its learners' form or class may stand before their names. */
const withGroups = (headings: readonly Heading[], at: number, known: ReadonlySet<string>): number => {
  let first = at;
  while (first > 0) {
    const before = headings[first - 1];
    const role = before === undefined ? '' : roleOf(before);
    if (!['form', 'class'].includes(role) || !known.has(role)) break;
    first -= 1;
  }
  return first;
};

/**
 * Where other lists of learners begin beside the first, counted among the headings: their names or numbers stand there
 * again, after marks and before marks, and are of other learners. What stands under them is nobody's of the first list.
 */
export const listsBeside = (
  cells: SheetCells,
  headings: readonly Heading[],
  firstRowBelow: number,
): readonly number[] => {
  const starts: number[] = [];
  let known = new Map<string, number>();
  let hasMarks = false;
  headings.forEach((heading, at) => {
    const role = roleOf(heading);
    const before = known.get(role);
    const isList =
      before !== undefined &&
      hasMarks &&
      isIdentityRole(role) &&
      headings.slice(at).some(isOfMarks) &&
      nameOthers(cells, firstRowBelow, before, heading.column);
    if (isList) {
      starts.push(withGroups(headings, at, new Set(known.keys())));
      known = new Map();
      hasMarks = false;
    }
    if (role !== '' && !known.has(role)) known.set(role, heading.column);
    hasMarks ||= isOfMarks(heading);
  });
  return starts;
};
