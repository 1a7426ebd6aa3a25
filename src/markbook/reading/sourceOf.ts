import { answered, isBlank, refused, type Answer } from '../../rules';
import { RULES_YEAR } from '../../reference/rules/rules';
import type { Figures } from '../tables/figures';
import type { Problem } from '../wording/problem';
import { addInText, heldText, sourceText } from '../wording/sourceText';
import { readComponent, readKey, readSubject, type KeyCells } from './readKey';
import { scaleGiven } from './scaleGiven';

const ofAddIn = (figures: Figures, version: string): Answer<string, Problem> => {
  const scale = figures.scaleFor();
  return scale.ok ? answered(addInText(version, RULES_YEAR, scale.value)) : scale;
};

const ofSubject = (cells: KeyCells, figures: Figures): Answer<string, Problem> => {
  const subject = readSubject(cells.subject);
  const component = isBlank(cells.component) ? undefined : readComponent(cells.component);
  const scale = scaleGiven(cells.subject, figures);
  const [problem] = [subject, component, scale].flatMap((each: Answer<unknown, Problem> | undefined) =>
    each?.ok === false ? each.problems : [],
  );
  if (problem !== undefined || !subject.ok || !scale.ok) return refused(problem ?? NO_SUBJECT);
  const part = component?.ok === true ? component.value : undefined;
  const name = part === undefined ? subject.value : `${subject.value} ${part}`;
  return answered(heldText(name, figures.seriesHeld(subject.value, part), scale.value));
};

const NO_SUBJECT: Problem = { rule: 'TERMS', code: 'subject-missing', facts: {} };

const ofConversion = (cells: KeyCells, figures: Figures): Answer<string, Problem> => {
  const key = readKey(cells);
  const conversion = key.ok ? figures.find(key.value) : key;
  if (!conversion.ok) return conversion;
  const scale = figures.scaleFor(conversion.value.subject);
  return scale.ok ? answered(sourceText(conversion.value, scale.value)) : scale;
};

/** Where figures come from: of one conversion, of a subject's tables, or of the add-in itself when nothing is named. */
export const sourceOf = (cells: KeyCells, figures: Figures, version: string): Answer<string, Problem> => {
  if (!isBlank(cells.series)) return ofConversion(cells, figures);
  return isBlank(cells.subject) && isBlank(cells.component) ? ofAddIn(figures, version) : ofSubject(cells, figures);
};
