import type { Figures } from '../../../markbook/tables';
import { describeProblem } from '../../../markbook/wording';

/** Something in the tables that needs a look: where it stands and one sentence. */
export interface IssueView {
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
  readonly words: string;
}

export interface IssueViews {
  readonly unusable: readonly IssueView[];
  readonly odd: readonly IssueView[];
}

/** What in the workbook's tables can't be used, and what can but is odd. */
export const issueViews = ({ issues }: Figures): IssueViews => {
  const views = issues.map(({ severity, sheet, cell, problem }, index) => ({
    severity,
    view: { key: `${index} ${sheet} ${cell}`, sheet, cell, words: describeProblem(problem) },
  }));
  return {
    unusable: views.filter(({ severity }) => severity === 'problem').map(({ view }) => view),
    odd: views.filter(({ severity }) => severity === 'warning').map(({ view }) => view),
  };
};
