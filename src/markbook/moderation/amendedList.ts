import { answered, isBlank, type Answer } from '../../rules';
import { listedLearners, type ListedLearner } from '../import/list/listedLearners';
import type { ReadList } from '../import/list/readList';
import type { ListProblem } from '../import/reading/listProblem';
import { readDelimited } from '../import/reading/readDelimited';
import { listedInLine } from './listedInText';
import { structuredList } from './sampledList';
import { isNumberRole } from '../tracker/tracker';

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
const AMENDED_HEADING = /amend|new|revised|after|adjusted/i;

/** The column with the new marks: the one that says so, else the only one with marks. */
const markColumn = ({ columns, grid, rows }: ReadList): number | undefined => {
  const marks = columns.filter(
    ({ column, role }) =>
      !isNumberRole(role) &&
      rows.some((row) => !isBlank(grid[row]?.[column] ?? '')) &&
      rows.every((row) => ONE_MARK.test((grid[row]?.[column] ?? '').trim())),
  );
  return (marks.find(({ heading }) => AMENDED_HEADING.test(heading)) ?? (marks.length === 1 ? marks[0] : undefined))
    ?.column;
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

const fromLines = (lines: readonly string[]): AmendedList => {
  const marks: ListedMark[] = [];
  const unread: string[] = [];
  lines.forEach((given, index) => {
    if (isBlank(given)) return;
    const line = given.trim();
    const mark = LAST_MARK.exec(line)?.[1];
    const [listed, ...others] = listedInLine(line.replace(LAST_MARK, ''), index);
    if (mark === undefined || listed === undefined || others.length > 0) unread.push(line);
    else marks.push({ listed, text: mark });
  });
  return { kind: 'by-learner', marks, unread };
};

/** Reads what was pasted as amended marks. */
export const readAmendedList = (text: string): Answer<AmendedList, ListProblem> => {
  const grid = readDelimited(text);
  if (!grid.ok) return grid;
  const list = structuredList(grid.value);
  const column = list === undefined ? undefined : markColumn(list);
  if (list !== undefined && column !== undefined) return answered(fromTable(list, column));
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const [first = '', ...rest] = lines;
  const isHeaded = rest.length > 0 && !ONE_MARK.test(first) && rest.every((line) => ONE_MARK.test(line));
  const body = isHeaded ? rest : lines;
  if (body.every((line) => ONE_MARK.test(line)))
    return answered({ kind: 'column', texts: body.map((line) => line.trim()) });
  return answered(fromLines(lines));
};
