import { isBlank, type Answer } from '../rules';
import { RULES_YEAR } from '../reference/rules/rules';
import { readComponent, readKey, readSubject, type KeyCells } from '../markbook/reading/readKey';
import type { Figures } from '../markbook/tables/figures';
import type { Problem } from '../markbook/wording/problem';
import { addInText, heldText, sourceText } from '../markbook/wording/sourceText';
import { cellError } from './cells/cellError';
import { lift } from './cells/lift';
import type { ShownCell } from './cells/shownRange';
import { scaleGiven } from '../markbook/reading/scaleGiven';
import { withFigures } from './figures';

const ofAddIn = (figures: Figures): ShownCell => {
  const scale = figures.scaleFor();
  return scale.ok ? addInText(__VERSION__, RULES_YEAR, scale.value) : cellError(scale.problems[0]);
};

const ofSubject = (cells: KeyCells, figures: Figures): ShownCell => {
  const subject = readSubject(cells.subject);
  const component = isBlank(cells.component) ? undefined : readComponent(cells.component);
  const scale = scaleGiven(cells.subject, figures);
  const [problem] = [subject, component, scale].flatMap((each: Answer<unknown, Problem> | undefined) =>
    each?.ok === false ? each.problems : [],
  );
  if (problem !== undefined || !subject.ok || !scale.ok) return cellError(problem ?? NO_SUBJECT);
  const part = component?.ok === true ? component.value : undefined;
  const name = part === undefined ? subject.value : `${subject.value} ${part}`;
  return heldText(name, figures.seriesHeld(subject.value, part), scale.value);
};

const NO_SUBJECT: Problem = { rule: 'TERMS', code: 'subject-missing', facts: {} };

const ofConversion = (cells: KeyCells, figures: Figures): ShownCell => {
  const key = readKey(cells);
  const conversion = key.ok ? figures.find(key.value) : key;
  if (!conversion.ok) return cellError(conversion.problems[0]);
  const scale = figures.scaleFor(conversion.value.subject);
  return scale.ok ? sourceText(conversion.value, scale.value) : cellError(scale.problems[0]);
};

/**
 * Where a table's figures come from: published, typed, illustrative, contradicted or estimated, and whether the UMS scale is confirmed.
 * @customfunction SOURCE
 * @param [subject] The subject. With all three left out: the add-in's version and the year of its rules.
 * @param [component] The component: "C1", "C2" or "C3".
 * @param [series] The series, such as "2024-06". Left out: the series held.
 * @returns A text.
 */
export function source(subject?: unknown[][], component?: unknown[][], series?: unknown[][]): unknown[][] {
  return withFigures((figures) =>
    lift({ subject, component, series }, (cells) => {
      if (!isBlank(cells.series)) return ofConversion(cells, figures);
      return isBlank(cells.subject) && isBlank(cells.component) ? ofAddIn(figures) : ofSubject(cells, figures);
    }),
  );
}
