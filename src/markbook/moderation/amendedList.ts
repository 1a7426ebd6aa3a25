import { answered, isBlank, type Answer } from '../../rules';
import { type ListedLearner, listedLearners, type ListProblem, readDelimited, type ReadList } from '../import';
import { figuresBeside, listedInLine } from './listedInText';
import { structuredList } from './sampledList';
import { isNumberRole } from '../tracker';

/** A learner and the amended mark beside, as text. */
export interface ListedMark {
  readonly listed: ListedLearner;
  readonly text: string;
}

/**
 * What was pasted as amended marks: marks beside learners, or one column of marks alone, which belongs to the learners in
 * the order of the sheet; a blank line there is no amendment.
 */
export type AmendedList =
  | { readonly kind: 'by-learner'; readonly marks: readonly ListedMark[]; readonly unread: readonly string[] }
  | { readonly kind: 'column'; readonly texts: readonly string[] };

const ONE_MARK = /^(\d{1,3}|X|x)?$/;
const LAST_MARK = /(?:^|[\s,;\t|])(\d{1,3}|X|x)$/;
const AMENDED_HEADING = /amend|\bnew\b|revised|after|adjusted|moderated|moderator|\bfinal\b/i;
const SENT_HEADING = /cent(re|er)|\bsent\b|original|submitted|teacher|\bold\b|before|\bfirst\b/i;
/** A change is no mark, and UMS are none: 2 off is not a mark of 2. */
const OTHER_HEADING =
  /\bums\b|\bby\b|change|diff(erence)?\b|adjustment|reduction|deduct(ed|ions?)\b|\boff\b|tolerance|[+±]/i;
/** Nor is what all marks are out of. */
const MOST_HEADING = /^(max(imum)?|out of)\b/i;
/** `0101 down by 2` says no more than that. */
const CHANGE_IN_LINE = /\b(by|up|down|off|less|minus|plus|ums|deduct(ed)?|reduction)\b/i;

/** The columns with nothing but marks, or figures that look like them. */
const figureColumns = ({ columns, grid, rows }: ReadList): ReadList['columns'] =>
  columns.filter(
    ({ column, role }) =>
      !isNumberRole(role) &&
      rows.some((row) => !isBlank(grid[row]?.[column] ?? '')) &&
      rows.every((row) => ONE_MARK.test((grid[row]?.[column] ?? '').trim())),
  );

/** The column with the new marks: the one that says so, else the only one with marks; none where two could be meant. */
const markColumn = (figures: ReadList['columns']): number | undefined => {
  const marks = figures.filter(({ heading }) => !OTHER_HEADING.test(heading) && !MOST_HEADING.test(heading.trim()));
  const saidNew = marks.filter(({ heading }) => AMENDED_HEADING.test(heading));
  const perhaps = saidNew.length > 0 ? saidNew : marks.filter(({ heading }) => !SENT_HEADING.test(heading));
  return perhaps.length === 1 ? perhaps[0]?.column : undefined;
};

const fromTable = (list: ReadList, column: number): AmendedList => ({
  kind: 'by-learner',
  marks: listedLearners(list).flatMap((listed) => {
    const [row = 0] = listed.rows;
    const text = (list.grid[row]?.[column] ?? '').trim();
    return text === '' ? [] : [{ listed, text }];
  }),
  unread: [],
});

/** Lines of text, each with one mark beside one learner: where a line has two figures, nothing says which is the new mark. */
const fromLines = (lines: readonly string[]): AmendedList => {
  const marks: ListedMark[] = [];
  const unread: string[] = [];
  lines.forEach((given, index) => {
    if (isBlank(given)) return;
    const line = given.trim();
    const mark = LAST_MARK.exec(line)?.[1];
    const rest = line.replace(LAST_MARK, '');
    const [listed, ...others] = listedInLine(rest, index);
    const isOne = others.length === 0 && figuresBeside(rest, index).length === 0 && !CHANGE_IN_LINE.test(rest);
    if (mark === undefined || listed === undefined || !isOne) unread.push(line);
    else marks.push({ listed, text: mark });
  });
  return { kind: 'by-learner', marks, unread };
};

/** Reads what was pasted as amended marks. */
export const readAmendedList = (text: string): Answer<AmendedList, ListProblem> => {
  const grid = readDelimited(text);
  if (!grid.ok) return grid;
  const list = structuredList(grid.value);
  const figures = list === undefined ? [] : figureColumns(list);
  const column = markColumn(figures);
  if (list !== undefined && column !== undefined) return answered(fromTable(list, column));
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const [first = '', ...rest] = lines;
  // Under headings none of which says that the new marks stand below it, a figure beside a learner is something else.
  if (figures.length > 0 || (OTHER_HEADING.test(first) && !LAST_MARK.test(first.trim()))) {
    return answered({ kind: 'by-learner', marks: [], unread: lines.filter((line) => !isBlank(line)) });
  }
  const isHeaded = rest.length > 0 && !ONE_MARK.test(first) && rest.every((line) => ONE_MARK.test(line));
  const body = isHeaded ? rest : lines;
  if (body.every((line) => ONE_MARK.test(line)))
    return answered({ kind: 'column', texts: body.map((line) => line.trim()) });
  return answered(fromLines(lines));
};
