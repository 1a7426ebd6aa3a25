import type { Figures } from '../tables/figures';
import type { ArgumentName } from './arguments';
import type { Answers } from './call/cellAnswer';
import type { GivenRows } from './call/given';
import type { ArgumentsGiven } from './call/range';
import { explainAnswers } from './explain/explainAnswer';
import type { Explain, ExplainedAnswers } from './explain/explained';

/** Everything about one worksheet function that is not its answer. */
export interface FunctionEntry {
  /** In their order. */
  readonly arguments: readonly ArgumentName[];
  /** Every cell of its answer with the explanation, from the cells given for each argument. */
  readonly explained: (given: Readonly<Record<string, GivenRows>>, figures: Figures) => ExplainedAnswers;
  /** Where there is a plain formula for it: how many others it may refer to, those with fewer made first. */
  readonly plain: number | undefined;
}

/** One function: its arguments, the module that answers, the words for what that rests on, and whether it has a plain form. */
export const entry = <
  const Names extends readonly ArgumentName[],
  Basis,
  const Plain extends number | undefined = undefined,
>(
  names: Names,
  answers: (given: ArgumentsGiven<Names[number]>, figures: Figures) => Answers<Basis>,
  explain: Explain<Basis>,
  plain?: Plain,
): FunctionEntry & { readonly plain: Plain } => ({
  arguments: names,
  explained: (given, figures) => {
    const inOrder = Object.fromEntries(names.map((name) => [name, given[name]])) as ArgumentsGiven<Names[number]>;
    return explainAnswers(answers(inOrder, figures), explain, figures);
  },
  plain: plain as Plain,
});
