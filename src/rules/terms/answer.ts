import type { RuleId } from './ruleId';

/** One thing that is wrong or worth knowing, without words: the wording lives in the markbook. */
export interface ProblemOf<Code extends string, Facts extends object> {
  readonly rule: RuleId;
  readonly code: Code;
  readonly facts: Facts;
}

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
