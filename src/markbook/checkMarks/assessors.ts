import { textOf, type ComponentId } from '../../rules';
import type { Learner } from '../tracker';

/** Who marked a component, each with the number of learners, and how many learners have nobody named. */
export interface Assessors {
  /** False where the tracker has no column for them. */
  readonly hasColumn: boolean;
  readonly named: readonly { readonly name: string; readonly learners: number }[];
  readonly unnamed: number;
}

/** The name in a learner's assessor cell of a component; '' where there is none. */
export const assessorOf = ({ cells }: Learner, component: ComponentId): string =>
  textOf(cells.get(`assessor ${component}`)?.value ?? null);

/** Counts the assessors of a component; a name in another case is the same assessor (MOD-10). */
export const assessorsOf = (learners: readonly Learner[], component: ComponentId): Assessors => {
  const counts = new Map<string, { name: string; learners: number }>();
  let unnamed = 0;
  for (const learner of learners) {
    const name = assessorOf(learner, component);
    if (name === '') {
      unnamed += 1;
      continue;
    }
    const known = counts.get(name.toLowerCase());
    counts.set(name.toLowerCase(), { name: known?.name ?? name, learners: (known?.learners ?? 0) + 1 });
  }
  const hasColumn = learners.some(({ cells }) => cells.has(`assessor ${component}`));
  return { hasColumn, named: [...counts.values()], unnamed };
};
