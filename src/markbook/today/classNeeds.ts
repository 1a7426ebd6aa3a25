import type { ComponentId } from '../../rules';
import type { CellInTheWay, Grading, SheetDifference } from '../grades';
import type { Moderation } from '../moderation';
import type { Figures } from '../tables';
import type { Unsent } from './samplesToDo';

/** One thing of a class that needs the teacher. */
export type Need =
  | { readonly code: 'marks-to-correct' | 'blanks'; readonly cells: readonly CellInTheWay[] }
  | { readonly code: 'tables-missing'; readonly components: readonly ComponentId[] }
  | { readonly code: 'tables-to-mend'; readonly count: number }
  | { readonly code: 'scale' }
  | { readonly code: 'differences'; readonly differences: readonly SheetDifference[] }
  | { readonly code: 'sample'; readonly moderation: Moderation }
  | ({ readonly code: 'sending' } & Unsent);

/** The components whose series is chosen and not held, or for which nothing is held at all. */
const lacking = ({ choices }: Grading): readonly ComponentId[] =>
  choices
    .filter(({ held, chosen, conversion }) => held.length === 0 || (chosen !== undefined && conversion === undefined))
    .map(({ component }) => component);

/** What is missing of a class, the cause before what follows from it. */
export const classNeeds = (
  grading: Grading,
  { issues }: Pick<Figures, 'issues'>,
  samples: readonly Moderation[],
  unsent: readonly Unsent[] = [],
): readonly Need[] => {
  const { grades, scale } = grading;
  const components = lacking(grading);
  const count = issues.filter(({ severity }) => severity === 'problem').length;
  const differences = grading.differences.filter(({ reason }) => reason.code !== 'stale');
  return [
    ...(components.length > 0 ? [{ code: 'tables-missing', components } as const] : []),
    ...(count > 0 ? [{ code: 'tables-to-mend', count } as const] : []),
    ...(grades.marksToMend.length > 0 ? [{ code: 'marks-to-correct', cells: grades.marksToMend } as const] : []),
    ...(grades.blanks.length > 0 ? [{ code: 'blanks', cells: grades.blanks } as const] : []),
    ...(differences.length > 0 ? [{ code: 'differences', differences } as const] : []),
    ...samples.map((moderation) => ({ code: 'sample', moderation }) as const),
    ...unsent.map((each) => ({ code: 'sending', ...each }) as const),
    ...(scale.status === 'unconfirmed' || scale.status === 'assumed' ? [{ code: 'scale' } as const] : []),
  ];
};
