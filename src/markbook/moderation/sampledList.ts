import { answered, isBlank, readTick, type Answer } from '../../rules';
import {
  type ListedLearner,
  listedLearners,
  type ListGrid,
  type ListProblem,
  readDelimited,
  readList,
  type ReadList,
} from '../import';
import { hasTick, listedInLine } from './listedInText';
import { tellsWho } from '../tracker';

/** Whom a pasted list names; where it ticks some of its lines, only those. */
export interface SampledList {
  readonly listed: readonly ListedLearner[];
  /** How many lines or rows there were; larger than those named where only ticked ones count. */
  readonly lines: number;
  readonly isByTicks: boolean;
}

const TICK_HEADING = /\b(tick(ed)?|sampled?|moderat(ed|ion|or)|selected|requested)\b/i;

/** The column of a list with headings that ticks those sampled. */
const tickColumn = ({ columns, grid, rows }: ReadList): number | undefined =>
  columns.find(
    ({ heading, column }) =>
      TICK_HEADING.test(heading) && rows.every((row) => readTick(grid[row]?.[column] ?? '') !== null),
  )?.column;

/** A list with headings, as the Import screen reads it; undefined where nothing there names a learner. */
export const structuredList = (grid: ListGrid): ReadList | undefined => {
  const list = readList(grid);
  return list.headings !== undefined && list.columns.some(({ role }) => tellsWho(role)) ? list : undefined;
};

const tickedRows = (list: ReadList): readonly number[] | undefined => {
  const column = tickColumn(list);
  if (column !== undefined) return list.rows.filter((row) => readTick(list.grid[row]?.[column] ?? '') === true);
  const ticked = list.rows.filter((row) => hasTick((list.grid[row] ?? []).join('\t')));
  return ticked.length > 0 ? ticked : undefined;
};

/** A learner named on two lines is one. */
const once = (listed: readonly ListedLearner[]): readonly ListedLearner[] => [
  ...new Map(listed.map((each) => [[each.uci, each.uln, each.candidateNumber, each.nameKey].join(' '), each])).values(),
];

/** Reads what was pasted as Pearson's list of sampled learners: a table with headings, or any text with numbers or names. */
export const readSampledList = (text: string): Answer<SampledList, ListProblem> => {
  const grid = readDelimited(text);
  if (!grid.ok) return grid;
  const list = structuredList(grid.value);
  if (list !== undefined) {
    const ticked = tickedRows(list);
    const rows = ticked ?? list.rows;
    return answered({
      listed: listedLearners({ ...list, rows }),
      lines: list.rows.length,
      isByTicks: ticked !== undefined,
    });
  }
  const lines = text.split(/\r?\n/).flatMap((line, index) => (isBlank(line) ? [] : [{ line, index }]));
  const ticked = lines.filter(({ line }) => hasTick(line));
  const used = ticked.length > 0 ? ticked : lines;
  return answered({
    listed: once(used.flatMap(({ line, index }) => listedInLine(line, index))),
    lines: lines.length,
    isByTicks: ticked.length > 0,
  });
};
