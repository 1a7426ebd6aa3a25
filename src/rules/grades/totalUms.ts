import { answered, refused, type Answer, type ProblemOf } from '../terms/answer';
import type { ComponentId } from '../terms/component';
import { hasMark, type Result } from '../terms/result';
import { asUms, type Ums } from '../terms/units';

export type NoTotal = ProblemOf<
  'total-missing-result',
  { readonly component: ComponentId; readonly result: 'X' | 'blank' }
>;

/** The result of one of the subject's components. */
export interface ComponentResult {
  readonly component: ComponentId;
  readonly result: Result<Ums>;
}

/** The UMS of the qualification: the sum over the subject's own components. With a blank or an absence there is no total (UMS-6). */
export const totalUms = (results: readonly ComponentResult[]): Answer<Ums, NoTotal> => {
  const [first, ...rest] = results.flatMap(({ component, result }): NoTotal[] =>
    hasMark(result) ? [] : [{ rule: 'UMS-6', code: 'total-missing-result', facts: { component, result } }],
  );
  if (first !== undefined) return refused(first, ...rest);
  return answered(asUms(results.reduce((sum, { result }) => sum + (hasMark(result) ? result : 0), 0)));
};
