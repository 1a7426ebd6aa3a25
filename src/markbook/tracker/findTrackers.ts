import type { SheetSnapshot } from '../sheet';
import { cellsOf, type SheetCells } from './cellsOf';
import { foundTracker } from './foundTracker';
import { headingRole } from './headingRole';
import { headingRowsNear, rolesNamed, type HeadingRows } from './headingRows';
import { headingsOf } from './headings';
import type { FoundTracker } from './proposal';
import { isIdentityRole } from './tracker';

const FEWEST_NAMED = 2;

const identities = ({ columns }: FoundTracker): number =>
  columns.filter(({ role }) => role !== undefined && isIdentityRole(role)).length;

/** Whether marks stand there, also where several columns could be those of one component and none is taken yet. */
const mayHoldMarks = ({ marks, columns }: FoundTracker): boolean =>
  marks.length > 0 ||
  columns.some(
    ({ heading, confidence }) => confidence === 'a guess' && isMarkRole(headingRole(heading, heading)?.role),
  );

const isMarkRole = (role: string | undefined): boolean => role?.startsWith('mark ') === true;

/** A tracker names its learners, and has a column for marks or more than one for who they are. */
const isTracker = (found: FoundTracker): boolean => {
  const who = identities(found);
  return who > 0 && (mayHoldMarks(found) || (who > 1 && found.learners > 0));
};

const inTables = (snapshot: SheetSnapshot, cells: SheetCells): FoundTracker[] =>
  snapshot.tables
    .filter(({ name }) => !/^BTEC_/i.test(name))
    .map(({ name, area, hasTotals }) => {
      const headerRows = [area.row, area.row] as const;
      const headings = headingsOf(cells, headerRows, [area.column, area.column + area.columns]);
      return foundTracker(snapshot, cells, {
        table: name,
        headerRows,
        headings,
        end: area.row + area.rows - (hasTotals ? 1 : 0),
      });
    })
    .filter(isTracker);

const isInTable = ({ tables }: SheetSnapshot, row: number): boolean =>
  tables.some(({ area }) => row >= area.row && row < area.row + area.rows);

const namesPeople = ({ headings }: HeadingRows): boolean =>
  headings.some(({ last, full }) => isIdentityRole(headingRole(last, full)?.role ?? ''));

/** True for group headings whose own headings, with the learners’ names among them, stand in one of the next rows. */
const isUnderOthers = (cells: SheetCells, headed: HeadingRows): boolean => {
  if (namesPeople(headed)) return false;
  return [1, 2].some((down) => {
    const next = headingRowsNear(cells, headed.rows[1] + down);
    return next !== undefined && namesPeople(next);
  });
};

const inRanges = (snapshot: SheetSnapshot, cells: SheetCells): FoundTracker[] => {
  const found: FoundTracker[] = [];
  let row = snapshot.row;
  while (row < cells.endRow) {
    const headed = isInTable(snapshot, row) ? undefined : headingRowsNear(cells, row);
    row += 1;
    if (headed === undefined || headed.named < FEWEST_NAMED || rolesNamed(headed.headings) < FEWEST_NAMED) continue;
    if (isUnderOthers(cells, headed)) continue;
    const tracker = foundTracker(snapshot, cells, {
      headerRows: headed.rows,
      headings: headed.headings,
      end: endOfRange(snapshot, headed.rows[1], cells.endRow),
    });
    if (!isTracker(tracker)) continue;
    found.push(tracker);
    row = Math.max(row, headed.rows[1] + 1, tracker.learnerRows[1] + 1);
  }
  return found;
};

const endOfRange = ({ tables }: SheetSnapshot, after: number, end: number): number =>
  Math.min(end, ...tables.map(({ area }) => area.row).filter((row) => row > after));

const worth = (found: FoundTracker): number =>
  (found.isSheetHidden ? 0 : 1000) + (found.learners > 0 ? 100 : 0) + found.marks.length * 10 + identities(found);

/** Everything in the workbook that looks like a tracker, the likeliest first. The add-in's own tables are left out. */
export const findTrackers = (snapshots: readonly SheetSnapshot[]): readonly FoundTracker[] =>
  snapshots
    .flatMap((snapshot) => {
      const cells = cellsOf(snapshot);
      return [...inTables(snapshot, cells), ...inRanges(snapshot, cells)];
    })
    .sort((a, b) => worth(b) - worth(a));
