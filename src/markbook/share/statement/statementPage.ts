import type { ComponentId } from '../../../rules';
import { specificationOfCode } from '../../../reference/specifications/specifications';
import type { CellEntry } from '../../edits';
import { inLines } from '../inLines';

/** One line of a page for a learner; `isBold` for its headings. */
export interface StatementLine {
  readonly cells: readonly CellEntry[];
  readonly isBold: boolean;
  readonly isShaded?: boolean;
}

/** Component, series, mark, out of, UMS, grade: together a little less wide than A4 between its margins. */
export const STATEMENT_WIDTHS = [138, 138, 58, 38, 34, 42];
export const STATEMENT_FIGURES = [2, 5] as const;

/** A line of a page, filled up with blank cells. */
export const statementLine = (cells: readonly CellEntry[], isBold = false): StatementLine => ({
  cells: STATEMENT_WIDTHS.map((_, column) => cells[column] ?? ''),
  isBold,
});

/** The headings of a table on the page. */
export const headingLine = (headings: readonly string[]): StatementLine => ({
  ...statementLine(headings, true),
  isShaded: true,
});

/** A sentence, in as many lines as it needs. */
export const sentenceLines = (words: string): readonly StatementLine[] =>
  inLines(words).map((each) => statementLine([each]));

export const BLANK_LINE = statementLine([]);

/** As many letters of a component's name as fit above one another in the first column. */
const NAME_ACROSS = 28;

const componentName = (subject: string, component: ComponentId): string => {
  const title = specificationOfCode(subject)?.components.find(({ id }) => id === component)?.title?.value;
  return title === undefined ? `Component ${component.slice(1)}` : `${component} ${title}`;
};

/** A component by its name, with what stands beside it in the first of the lines that the name takes. */
export const componentNamed = (
  subject: string,
  component: ComponentId,
  beside: readonly CellEntry[],
): readonly StatementLine[] => {
  const [name = '', ...more] = inLines(componentName(subject, component), NAME_ACROSS);
  return [statementLine([name, ...beside]), ...more.map((each) => statementLine([each]))];
};
