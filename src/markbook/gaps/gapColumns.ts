import { isBlank, textOf } from '../../rules';
import type { GradingSheet } from '../grades';
import { cellAddress } from '../sheet';
import { headingsOf, plainHeading } from '../tracker';

/** A column of the sheet by which a class falls into groups. */
export interface GapColumn {
  readonly column: number;
  readonly heading: string;
}

const MOST_GROUPS = 12;
/** Roles that say who somebody is, or what the marks are: nobody is grouped by them. */
const GROUPING_ROLES: ReadonlySet<string> = new Set(['class', 'form', 'target']);

/** What a learner's cell says of the group; alike whatever its case and spaces. */
export const groupKey = (text: string): string => plainHeading(text);

const isOfGroups = (texts: readonly string[]): boolean => {
  const filled = texts.filter((text) => text !== '');
  const different = new Set(filled.map(groupKey)).size;
  return different > 0 && different <= MOST_GROUPS && different < Math.max(2, filled.length) && filled.length > 1;
};

const letterOf = (column: number): string => cellAddress(0, column).replace(/\d/g, '');

/** The columns a teacher can name for gaps: few different entries among the learners, and nothing of marks or names. */
export const gapColumns = ({ cells, reading, results }: GradingSheet): readonly GapColumn[] => {
  const { tracker, learners } = reading;
  const taken = new Set([
    ...tracker.columns.filter(({ role }) => !GROUPING_ROLES.has(role)).map(({ column }) => column),
    ...results.written.values(),
  ]);
  const found = headingsOf(cells, tracker.headerRows, [0, cells.endColumn])
    .filter(({ column, full }) => full !== '' && !taken.has(column))
    .filter(({ column }) => isOfGroups(learners.map(({ row }) => cells.textAt(row, column))))
    .map(({ column, full }) => ({ column, heading: full }));
  return found.map(({ column, heading }) => {
    const isAlone = found.filter((each) => each.heading === heading).length === 1;
    return { column, heading: isAlone ? heading : `${heading} (${letterOf(column)})` };
  });
};

/** What stands of a learner in the column; '' where it is blank. */
export const groupTextAt = ({ cells }: GradingSheet, row: number, column: number): string => {
  const value = cells.valueAt(row, column);
  return isBlank(value) ? '' : textOf(value).trim();
};
