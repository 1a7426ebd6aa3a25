import type { Figures } from '../tables';
import type { ArgumentName } from './arguments';
import type { Answers } from './call/cellAnswer';
import type { GivenRows } from './call/given';
import type { ArgumentsGiven } from './call/range';
import { explainAnswers } from './explain/explainAnswer';
import type { Explain, ExplainedAnswers } from './explain/explained';

/** Which column of a tracker a function fills; `part` for one that its argument names. */
type Gives = 'ums' | 'component grade' | 'total' | 'grade' | 'points' | 'part';

/** What besides arguments, answer and words is known of a function. */
interface Traits {
  /** There is a plain formula for it: how many others it may refer to; those with fewer are made first. */
  readonly plain?: number;
  readonly gives?: Gives;
}

/** Everything about one worksheet function that is not its answer. */
export interface FunctionEntry extends Traits {
  /** In their order. */
  readonly arguments: readonly ArgumentName[];
  /** Every cell of its answer with the explanation, from the cells given for each argument. */
  readonly explained: (given: Readonly<Record<string, GivenRows>>, figures: Figures) => ExplainedAnswers;
}

/** One function: its arguments, the module that answers, the words for what that rests on, and what else is known of it. */
export const entry = <const Names extends readonly ArgumentName[], Basis, const Known extends Traits = Traits>(
  names: Names,
  answers: (given: ArgumentsGiven<Names[number]>, figures: Figures) => Answers<Basis>,
  explain: Explain<Basis>,
  known?: Known,
): FunctionEntry & Known => ({
  ...(known ?? ({} as Known)),
  arguments: names,
  explained: (given, figures) => {
    const inOrder = Object.fromEntries(names.map((name) => [name, given[name]])) as ArgumentsGiven<Names[number]>;
    return explainAnswers(answers(inOrder, figures), explain, figures);
  },
});
