import type { ComponentId } from '../../../rules';
import { COMPONENTS } from '../../../reference/specifications/structures';
import { type AnswerProblem, inWords, listed } from '../../wording';

/** What is wrong with the number of mark columns: one for each component, and blank ones up to the most that any subject has. */
export const awardColumnsProblem = (columns: number, components: readonly ComponentId[]): AnswerProblem | undefined =>
  columns >= components.length && columns <= COMPONENTS.length
    ? undefined
    : {
        rule: 'UMS-6',
        code: 'columns-wanted',
        facts: { argument: 'marks', columns: `${inWords(components.length)} columns, ${listed(components)}` },
      };

/** True for a number of series side by side that fits the components: one for each, and blank ones beside them. */
export const isSeriesWidth = (columns: number, components: readonly ComponentId[]): boolean =>
  columns >= components.length && columns <= COMPONENTS.length;
