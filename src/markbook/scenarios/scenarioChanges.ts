import type { RowToKeep, TableChange } from '../keeping/tableChange';
import type { Assumption } from './assumption';

/** The rows of one learner in one scenario, its parts named like the columns. */
export interface ScenarioKey {
  readonly scenario: string;
  readonly learner: string;
}

const shown = (result: number | 'X' | 'blank'): number | string => (result === 'blank' ? '' : result);

/** Keeps what is assumed of each learner, in place of what the scenario held of them; no assumption: it is deleted. */
export const scenarioChanges = (
  scenario: string,
  byLearner: ReadonlyMap<string, readonly Assumption[]>,
): readonly TableChange<ScenarioKey>[] =>
  [...byLearner].map(([learner, assumptions]) => ({
    key: { scenario, learner },
    rows: assumptions.map(({ component, series, mark, ums }): RowToKeep => ({
      Scenario: scenario,
      Learner: learner,
      Component: component,
      Series: series,
      Mark: shown(mark),
      UMS: shown(ums),
    })),
  }));

/** The same learners without any assumption: the scenario is deleted for them. */
export const withoutAssumptions = (learners: Iterable<string>): ReadonlyMap<string, readonly Assumption[]> =>
  new Map([...learners].map((learner) => [learner, []]));
