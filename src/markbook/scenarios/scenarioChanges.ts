import type { SubjectCode } from '../../rules';
import type { RowToKeep, TableChange } from '../keeping';
import type { Assumption } from './assumption';

/** The rows of one learner in one scenario, its parts named like the columns. */
export interface ScenarioKey {
  readonly scenario: string;
  readonly learner: string;
  /** '' for rows that are there and say none. */
  readonly subject: SubjectCode | '';
}

/** Of which class a scenario is kept, and which of its learners have rows that do not say so yet. */
export interface ScenarioClass {
  readonly subject: SubjectCode;
  readonly unsaid: ReadonlySet<string>;
}

const shown = (result: number | 'X' | 'blank'): number | string => (result === 'blank' ? '' : result);

/** Keeps what is assumed of each learner, in place of what the scenario held of them; no assumption: it is deleted. */
export const scenarioChanges = (
  scenario: string,
  byLearner: ReadonlyMap<string, readonly Assumption[]>,
  { subject, unsaid }: ScenarioClass,
): readonly TableChange<ScenarioKey>[] =>
  [...byLearner].flatMap(([learner, assumptions]) => [
    ...(unsaid.has(learner) ? [{ key: { scenario, learner, subject: '' } as const, rows: [] }] : []),
    {
      key: { scenario, learner, subject },
      rows: assumptions.map(({ component, series, mark, ums }): RowToKeep => ({
        Scenario: scenario,
        Learner: learner,
        Component: component,
        Series: series,
        Mark: shown(mark),
        UMS: shown(ums),
        Subject: subject,
      })),
    },
  ]);

/** The same learners without any assumption: the scenario is deleted for them. */
export const withoutAssumptions = (learners: Iterable<string>): ReadonlyMap<string, readonly Assumption[]> =>
  new Map([...learners].map((learner) => [learner, []]));
