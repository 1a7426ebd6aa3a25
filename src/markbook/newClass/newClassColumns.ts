import { DETAILS, type ListedLearner, listedLearners, type ReadList } from '../import';
import { type ColumnRole, headingRole } from '../tracker';
import type { ListedMarks } from './listedMarks';
import type { NewClassWish } from './newClassWish';

/** One column of a new class's table: its heading, what it is, and each learner's cell in order. */
export interface NewColumn {
  readonly heading: string;
  readonly role: ColumnRole;
  readonly kind: 'text' | 'mark';
  readonly cells: readonly (string | number)[];
}

const HEADINGS: Readonly<Record<(typeof DETAILS)[number]['role'], string>> = {
  'candidate-number': 'Candidate number',
  uci: 'UCI',
  uln: 'ULN',
  form: 'Form',
  class: 'Class',
};

type Column = readonly [role: ColumnRole, heading: string, textOf: (listed: ListedLearner) => string];

const details = (roles: readonly ColumnRole[]): readonly Column[] =>
  roles.flatMap((role) => {
    const found = DETAILS.find((each) => each.role === role);
    return found === undefined ? [] : [[role, HEADINGS[found.role], found.inList] as const];
  });

const NAMES: readonly Column[] = [
  ['surname', 'Surname', ({ surname }) => surname],
  ['forename', 'Forename', ({ forename }) => forename],
  ['full-name', 'Name', ({ fullName }) => fullName],
];

const ABOUT: readonly Column[] = [
  ...details(['candidate-number', 'uci', 'uln']),
  ...NAMES,
  ...details(['form', 'class']),
];

/** The list's column of target grades, which Import has no use for. */
export const targetColumn = ({ columns }: ReadList): number | undefined =>
  columns.find(({ role, heading }) => {
    const isFree = role === 'left-out' || role === 'same-heading';
    return isFree && headingRole(heading, heading)?.role === 'target';
  })?.column;

const targets = (list: ReadList, learners: readonly ListedLearner[]): readonly string[] => {
  const column = targetColumn(list);
  return learners.map(({ rows: [row] }) =>
    column === undefined || row === undefined ? '' : (list.grid[row]?.[column] ?? '').trim(),
  );
};

/** What a mark column is headed: `C1 out of 60`. */
const markHeading = (component: string, max: number): string => `${component} out of ${max}`;

/**
 * The columns of a new class's table: who the learners are, each as the list writes it and only where it says something;
 * the target; then the marks of every component of the subject, also those the list has none of yet.
 */
export const newClassColumns = (
  list: ReadList,
  { learners, marks }: ListedMarks,
  { components, withTarget }: NewClassWish,
): readonly NewColumn[] => [
  ...ABOUT.map(([role, heading, textOf]) => ({
    heading,
    role,
    kind: 'text' as const,
    cells: learners.map(textOf),
  })).filter(({ cells }) => cells.some((text) => text !== '')),
  ...(withTarget ? [{ heading: 'Target', role: 'target', kind: 'text', cells: targets(list, learners) } as const] : []),
  ...components.map(({ component, max }) => ({
    heading: markHeading(component, max),
    role: `mark ${component}` as const,
    kind: 'mark' as const,
    cells: learners.map((learner) => marks.get(learner)?.get(component) ?? ''),
  })),
];

const onlyOne = (texts: readonly string[]): string | undefined => {
  const found = new Set(texts.filter((text) => text !== ''));
  return found.size === 1 ? [...found][0] : undefined;
};

/** What the class is probably called: what the list calls all of it, else the sheet it came from. */
export const classNameIn = (list: ReadList, sheet: string): string => {
  const learners = listedLearners(list);
  return onlyOne(learners.map((each) => each.className)) ?? onlyOne(learners.map((each) => each.form)) ?? sheet;
};
