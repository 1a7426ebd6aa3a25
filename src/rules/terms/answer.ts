import type { RuleId } from './ruleId';

/** One thing that is wrong or worth knowing, without words: the wording lives in the markbook. */
export interface ProblemOf<Code extends string, Facts extends object> {
  readonly rule: RuleId;
  readonly code: Code;
  readonly facts: Facts;
}

/** For a problem that needs no facts: what is missing says it all. */
export type NoFacts = Readonly<Record<string, never>>;

/** One step of how an answer was reached, without words: the pane's "why" puts it into a sentence. */
export type StepOf<Code extends string, Facts extends object> = ProblemOf<Code, Facts>;

/** Either a value or every reason why there is none. */
export type Answer<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

export const answered = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const refused = <Problem>(
  first: Problem,
  ...rest: Problem[]
): { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] } => ({
  ok: false,
  problems: [first, ...rest],
});

/** The same of a list of problems, however long: a table of a hundred thousand wrong rows has as many. */
export const refusedFor = <Problem>(
  problems: readonly [Problem, ...Problem[]],
): { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] } => ({ ok: false, problems });

type ValueIn<Given> = Given extends { readonly ok: true; readonly value: infer Value } ? Value : never;
type ProblemIn<Given> = Given extends { readonly ok: false; readonly problems: readonly (infer Problem)[] }
  ? Problem
  : never;

/** All the values, or all the problems of every answer that has none. */
export const together = <const Given extends readonly Answer<unknown, unknown>[]>(
  ...answers: Given
): Answer<{ readonly [Index in keyof Given]: ValueIn<Given[Index]> }, ProblemIn<Given[number]>> => {
  const [first, ...rest] = answers.flatMap((each) => (each.ok ? [] : each.problems)) as ProblemIn<Given[number]>[];
  if (first !== undefined) return refusedFor([first, ...rest]);
  return answered(
    answers.map((each) => (each.ok ? each.value : undefined)) as { [Index in keyof Given]: ValueIn<Given[Index]> },
  );
};
