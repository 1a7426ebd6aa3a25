import { hasMark, type ComponentId, type MarkProblem, type RawMark, type Series } from '../../rules';
import type { LearnerCell } from '../tracker';
import type { ClassMocks } from './classMocks';
import type { LearnerMock } from './learnerMock';
import { umsUnder } from './mockResult';

/** A mock mark that can't be read, or is above the maximum of some of the series used. */
export interface MarkNotUsable {
  readonly learner: LearnerMock;
  readonly component: ComponentId;
  readonly cell: LearnerCell;
  readonly because:
    | { readonly kind: 'unreadable'; readonly problem: MarkProblem }
    | {
        readonly kind: 'above maximum';
        readonly mark: RawMark;
        readonly series: readonly Series[];
        readonly isAll: boolean;
      };
}

/** The mock marks that have to be looked at, each with its cell (UMS-4). A mark is not cut down to a series' maximum. */
export const marksNotUsable = ({ learners, mocks }: ClassMocks): readonly MarkNotUsable[] =>
  learners.flatMap((learner) =>
    mocks.flatMap((part): readonly MarkNotUsable[] => {
      const { component, used } = part;
      const result = learner.results[component];
      if (result?.cell === undefined) return [];
      const { cell, mark } = result;
      const [problem] = mark.ok ? [] : mark.problems;
      if (problem !== undefined) return [{ learner, component, cell, because: { kind: 'unreadable', problem } }];
      if (!mark.ok || !hasMark(mark.value)) return [];
      const series = used.filter((each) => umsUnder(result, each) === 'above maximum').map((each) => each.series);
      if (series.length === 0) return [];
      const isAll = series.length === used.length;
      return [{ learner, component, cell, because: { kind: 'above maximum', mark: mark.value, series, isAll } }];
    }),
  );
