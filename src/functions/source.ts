import { sourceAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
import { withFigures } from './figures';

/**
 * Where a table's figures come from: published, typed, illustrative, contradicted or estimated, and whether the UMS scale is confirmed.
 * @customfunction SOURCE
 * @param [subject] The subject. With all three left out: the add-in's version and the year of its rules.
 * @param [component] The component, by its number in the specification, such as "C1".
 * @param [series] The series, such as "2024-06". Left out: the series held.
 * @returns A text.
 */
export function source(subject?: unknown[][], component?: unknown[][], series?: unknown[][]): unknown[][] {
  return withFigures((figures) => shownAnswers(sourceAnswers({ subject, component, series }, figures)));
}
