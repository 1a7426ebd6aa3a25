import { RULES_YEAR } from '../../../reference/rules/rulesYear';
import { type Answer, answered, isBlank, refused, together } from '../../../rules';
import { type KeyCells, readComponentOf, readKey, readSubject } from '../../keys';
import type { Figures } from '../../tables';
import { addInText, type AnswerProblem, heldText, sourceText } from '../../wording';
import { type Answers, refusal, valueOn } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';

const ofAddIn = (figures: Figures, version: string): Answer<string, AnswerProblem> => {
  const held = figures.subjectsHeld.length > 0 ? figures.subjectsHeld : [undefined];
  const scales = together(...held.map((subject) => figures.layoutFor(subject)));
  if (!scales.ok) return scales;
  const each = scales.value.map((scale, index) => ({ subject: held[index], scale }));
  return answered(addInText(version, RULES_YEAR, each));
};

const ofSubject = (cells: KeyCells, figures: Figures): Answer<string, AnswerProblem> => {
  const subject = readSubject(cells.subject);
  const component = isBlank(cells.component)
    ? undefined
    : readComponentOf(cells.component, subject.ok ? subject.value : undefined);
  const scale = subject.ok ? figures.layoutFor(subject.value) : subject;
  const [problem] = [subject, component, scale].flatMap((each: Answer<unknown, AnswerProblem> | undefined) =>
    each?.ok === false ? each.problems : [],
  );
  if (problem !== undefined || !subject.ok || !scale.ok) return refused(problem ?? NO_SUBJECT);
  const part = component?.ok === true ? component.value : undefined;
  return answered(heldText(subject.value, part, figures.seriesHeld(subject.value, part), scale.value));
};

const NO_SUBJECT: AnswerProblem = { rule: 'TERMS', code: 'subject-missing', facts: {} };

const ofConversion = (cells: KeyCells, figures: Figures): Answer<string, AnswerProblem> => {
  const key = readKey(cells);
  const conversion = key.ok ? figures.find(key.value) : key;
  if (!conversion.ok) return conversion;
  const scale = figures.layoutFor(conversion.value.subject);
  return scale.ok ? answered(sourceText(conversion.value, scale.value)) : scale;
};

/** Where figures come from: of one conversion, of a subject's tables, or of the add-in itself when nothing is named. */
const sourceOf = (cells: KeyCells, figures: Figures, version: string): Answer<string, AnswerProblem> => {
  if (!isBlank(cells.series)) return ofConversion(cells, figures);
  return isBlank(cells.subject) && isBlank(cells.component) ? ofAddIn(figures, version) : ofSubject(cells, figures);
};

/** Where figures come from, in words. */
export interface SourceText {
  readonly text: string;
}

/** BTEC.SOURCE: where figures come from; the answer is itself the explanation of other figures. */
export const sourceAnswers = (
  given: ArgumentsGiven<'subject' | 'component' | 'series'>,
  figures: Figures,
): Answers<SourceText> =>
  lifted(given, (cells) => {
    const text = sourceOf(cells, figures, __VERSION__);
    return text.ok ? valueOn(text.value, { text: text.value }) : refusal(text.problems[0]);
  });
