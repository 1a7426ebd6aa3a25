import { awardAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
import { withFigures } from './figures';

/**
 * Total UMS, qualification grade and points straight from the raw marks of the components. Blank while a mark is blank or X.
 * @customfunction AWARD
 * @param marks A column of raw marks for each of the subject's components, in the order of their numbers. Write [@[C1]:[C3]]&"" so that blank cells are not read as 0; not whole columns.
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @param series One series for all, one for each component side by side, or so in every row.
 * @param [part] "total", "grade" or "points" for one column, as inside a table. Left out: all of them.
 * @returns One row for each learner: total, grade and points, or the part asked for.
 */
export function award(marks: unknown[][], subject: unknown[][], series: unknown[][], part?: unknown[][]): unknown[][] {
  return withFigures((figures) => shownAnswers(awardAnswers({ marks, subject, series, part }, figures)));
}
