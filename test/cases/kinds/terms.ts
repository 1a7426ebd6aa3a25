import { z } from 'zod';
import {
  parseComponent,
  parseGrade,
  parseSeries,
  parseSubject,
  readAbsence,
  readMark,
  type Answer,
} from '../../../src/rules';
import { COMPONENTS } from '../../../src/reference/specifications/structures';
import { SUBJECTS } from '../../../src/reference/specifications/subjects';
import { cell, kindOf, said, type Kind } from '../runner/kind';

interface Suggesting {
  readonly code: string;
  readonly facts: object;
}

const withSuggestions = <Value>(answer: Answer<Value, Suggesting>): unknown => {
  if (answer.ok) return answer.value;
  const suggestions = answer.problems.flatMap(({ facts }) =>
    'suggestions' in facts && Array.isArray(facts.suggestions) ? (facts.suggestions as string[]) : [],
  );
  const problems = answer.problems.map(({ code }) => code);
  return suggestions.length > 0 ? { problems, 'did you mean': suggestions } : { problems };
};

const typed = z.strictObject({ typed: z.array(cell).min(1) });

export const TERM_KINDS: Readonly<Record<string, Kind>> = {
  'subject as typed': kindOf(typed, (given) =>
    given.typed.map((each) => withSuggestions(parseSubject(each, SUBJECTS))),
  ),
  'component as typed': kindOf(typed, (given) =>
    given.typed.map((each) => withSuggestions(parseComponent(each, COMPONENTS))),
  ),
  'series as typed': kindOf(typed, (given) => given.typed.map((each) => withSuggestions(parseSeries(each)))),
  'grade as typed': kindOf(typed, (given) => given.typed.map((each) => withSuggestions(parseGrade(each)))),
  'mark as typed': kindOf(typed, (given) => given.typed.map((each) => said(readMark(each)))),
  'absent or blank': kindOf(typed, (given) => given.typed.map((each) => readAbsence(each) ?? 'neither')),
};
