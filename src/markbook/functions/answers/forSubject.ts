import { isBlank, refused, type Answer, type CellInput, type SubjectCode } from '../../../rules';
import type { Figures } from '../../tables';
import { type AnswerProblem, describeAnswer } from '../../wording';
import { readSubject } from '../../keys';

/**
 * Answers for the subject in a cell. Without one, every subject held in the workbook has to be answered alike, as a cell
 * shows it; with none held, most subjects are meant (STR-4, STR-1).
 */
export const forSubject = <Value>(
  subject: CellInput,
  figures: Figures,
  answer: (subject: SubjectCode | undefined) => Answer<Value, AnswerProblem>,
  shown: (value: Value) => unknown,
): Answer<Value, AnswerProblem> => {
  if (!isBlank(subject)) {
    const read = readSubject(subject);
    return read.ok ? answer(read.value) : read;
  }
  const held = figures.subjectsHeld;
  const [first, ...others] = held;
  const answers = answer(first);
  const asShown = (each: Answer<Value, AnswerProblem>): string =>
    each.ok ? JSON.stringify(shown(each.value)) : describeAnswer(each.problems[0]);
  const isAlike = others.every((other) => asShown(answer(other)) === asShown(answers));
  return isAlike ? answers : refused({ rule: 'STR-4', code: 'subject-wanted', facts: { held, canSay: true } });
};
