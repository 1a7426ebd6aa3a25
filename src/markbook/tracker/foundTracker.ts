import type { Structure } from '../../rules';
import { HIGHEST_RAW_MAXIMUM } from '../../reference/specifications/specifications';
import { COMPONENTS, structureFor, USUAL_STRUCTURE } from '../../reference/specifications/structures';
import type { SheetSnapshot } from '../sheet';
import type { SheetCells } from './cellsOf';
import { columnProfile } from './columnProfile';
import { headingRole } from './headingRole';
import type { Heading } from './headings';
import { learnerRows, type LearnerRows } from './learnerRows';
import { listsBeside } from './listsBeside';
import { alikeAmong } from './placedColumns';
import { proposeRole } from './proposeRole';
import type { FoundTracker, ProposedColumn, RoleProposal } from './proposal';
import { settledRoles } from './settledRoles';
import { subjectGuess } from './subjectGuess';
import type { ColumnRole } from './tracker';

/** A place that may hold a tracker: its headings, and where its rows can end. */
export interface TrackerRange {
  readonly table?: string;
  readonly headerRows: readonly [first: number, last: number];
  readonly headings: readonly Heading[];
  /** One past the last row that can be a learner. */
  readonly end: number;
  /** The first learner row, where the teacher set it. */
  readonly firstLearner?: number;
  /** True when the teacher set the end. */
  readonly isFixed?: boolean;
}

const byHeadingAlone = (headings: readonly Heading[]): { role: ColumnRole; column: number }[] => {
  const named = headings.flatMap(({ column, last, full }) => {
    const role = headingRole(last, full)?.role;
    return role === undefined || role === 'none' || role === 'mark' ? [] : [{ role, column }];
  });
  return named.length > 0 ? named : headings.map(({ column }) => ({ role: 'notes', column }));
};

const asRows = (columns: readonly ProposedColumn[]): { role: ColumnRole; column: number }[] =>
  columns.flatMap(({ role, column }) => (role === undefined ? [] : [{ role, column }]));

const ROWS_OF_TITLES = 8;

const titlesAbove = (cells: SheetCells, row: number): string => {
  const texts: string[] = [];
  for (let at = Math.max(0, row - ROWS_OF_TITLES); at < row; at += 1) {
    for (let column = 0; column < Math.min(cells.endColumn, 12); column += 1) {
      const value = cells.valueAt(at, column);
      if (typeof value === 'string') texts.push(value);
    }
  }
  return texts.join(' | ');
};

const FEWEST_GAP = 2;

/** The columns of this range: from the first with a role, as far as no two neighbours are empty. */
const withoutFarColumns = (columns: readonly ProposedColumn[]): readonly ProposedColumn[] => {
  const first = columns.findIndex(({ role }) => role !== undefined);
  let gap = 0;
  let end = columns.length;
  for (let at = Math.max(first, 0); at < columns.length; at += 1) {
    const column = columns[at];
    gap = column?.heading === '' && column.why === 'empty' ? gap + 1 : 0;
    if (gap === FEWEST_GAP) {
      end = at;
      break;
    }
  }
  let start = Math.max(first, 0);
  while (start > 0 && columns[start - 1]?.heading !== '') start -= 1;
  return columns.slice(start, end);
};

const OF_ANOTHER_LIST: RoleProposal = { confidence: 'likely', why: 'of another list of learners beside this one' };

const proposedColumns = (
  cells: SheetCells,
  { headings, headerRows, table }: TrackerRange,
  rows: readonly number[],
  structure: Structure,
): readonly ProposedColumn[] => {
  const unnamedMarks = new Set<number>();
  const [another = headings.length] = listsBeside(cells, headings, headerRows[1] + 1);
  const proposed = headings.map((heading, at): ProposedColumn => {
    const { column, full, last } = heading;
    const alike = alikeAmong(headings, column);
    const profile = columnProfile(cells, column, rows);
    const place = {
      column,
      heading: full,
      ...(full === '' || alike === undefined ? {} : { alike }),
      isHidden: cells.isColumnHidden(column),
    };
    if (at >= another) return { ...place, ...OF_ANOTHER_LIST };
    const said = headingRole(last, full, structure)?.role;
    if (said === 'mark') unnamedMarks.add(column);
    const couldBeMarks = said === 'mark' || said?.startsWith('mark ') === true;
    return {
      ...place,
      ...(couldBeMarks && profile.examples.length > 0 ? { examples: profile.examples } : {}),
      ...proposeRole(heading, profile, { rawMaximum: HIGHEST_RAW_MAXIMUM, structure }),
    };
  });
  const near = table === undefined ? withoutFarColumns(proposed) : proposed;
  return settledRoles(near, ({ column }) => unnamedMarks.has(column), structure);
};

/** Looks at a range as a tracker: proposes roles and finds the learners. */
export const foundTracker = (snapshot: SheetSnapshot, cells: SheetCells, range: TrackerRange): FoundTracker => {
  const { headings, headerRows, end, table } = range;
  const first = range.firstLearner ?? headerRows[1] + 1;
  const rowsWith = (columns: { role: ColumnRole; column: number }[]): LearnerRows =>
    learnerRows(cells, { headings, columns }, { first, end, isFixed: range.isFixed === true });
  const rows = rowsWith(byHeadingAlone(headings)).learners;
  const atFirst = proposedColumns(cells, range, rows, USUAL_STRUCTURE);
  const firstRows = rowsWith(asRows(atFirst)).learners;
  const formula = atFirst.length === 0 ? '' : firstFormulas(cells, atFirst, firstRows[0]);
  const subject = subjectGuess([
    { text: formula, of: 'the formulas in it' },
    { text: entryCodesIn(headings), of: 'the entry codes in its headings' },
    { text: snapshot.name, of: 'the sheet’s name' },
    { text: titlesAbove(cells, headerRows[0]), of: 'the title above it' },
    { text: (table ?? '').replaceAll('_', ' '), of: 'the table’s name' },
  ]);
  const columns = proposedColumns(cells, range, rows, structureFor(subject?.subject));
  const { learners, leftOut } = rowsWith(asRows(columns));
  const roles = new Set(columns.map(({ role }) => role));
  const leavers = leaversIn({ learners, leftOut });
  return {
    sheet: snapshot.name,
    isSheetHidden: snapshot.isHidden,
    isProtected: snapshot.isProtected,
    ...(table === undefined ? {} : { table }),
    headerRows,
    learnerRows: [learners[0] ?? first, learners.at(-1) ?? first],
    columns,
    learners: learners.length,
    hiddenLearners: learners.filter((row) => cells.isRowHidden(row)).length,
    leftOut: leftOut.map(({ row }) => row),
    ...(leavers === undefined ? {} : { leavers }),
    ...(subject === undefined ? {} : { subject }),
    marks: COMPONENTS.filter((component) => roles.has(`mark ${component}`)),
  };
};

const leaversIn = ({ learners, leftOut }: LearnerRows): FoundTracker['leavers'] => {
  const title = leftOut.find(({ because }) => because === 'leavers');
  const below = title === undefined ? 0 : learners.filter((row) => row > title.row).length;
  return title === undefined || below === 0 ? undefined : { row: title.row, below };
};

const entryCodesIn = (headings: readonly Heading[]): string =>
  headings.flatMap(({ full }) => full.match(/\bB[A-Z]{2}0[1-3](?!\d)/gi) ?? []).join(' ');

const firstFormulas = (cells: SheetCells, columns: readonly ProposedColumn[], row: number | undefined): string =>
  row === undefined
    ? ''
    : columns
        .map(({ column }) => String(cells.formulaAt(row, column)))
        .filter((formula) => /\bBTEC[._]/i.test(formula))
        .join(' ');
