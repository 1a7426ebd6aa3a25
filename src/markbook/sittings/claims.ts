import { claimOptions, type Ledger, type Series, type SittingRules } from '../../rules';
import { POINTS } from '../../reference/points/points';
import type { TableChange } from '../keeping';
import type { LearnerLedger } from './classLedgers';
import type { HeldSitting } from './heldSittings';
import { subjectFilled, type SittingKey } from './sittingKey';

/** A series in which a learner's qualification can be claimed, or could have been before the external was sat again (SIT-8). */
export interface Claimable {
  readonly series: Series;
  readonly onlyBeforeResit: boolean;
}

/** The series that may be claimed and are not yet, the earliest first. */
export const claimableSeries = (ledger: Ledger, rules: SittingRules): readonly Claimable[] => {
  const options = claimOptions(ledger, rules, POINTS);
  if (!options.ok) return [];
  const series = [...new Set(options.value.flatMap(({ certificates }) => certificates.map((each) => each.series)))];
  return series
    .sort()
    .map((each, index) => ({ series: each, onlyBeforeResit: index < series.length - 1 }))
    .filter((each) => !ledger.claimed.includes(each.series));
};

const onlyRow = ({ held, ledger }: LearnerLedger, series: Series): HeldSitting | undefined => {
  const [row, ...more] = held.filter((each) => each.component === ledger.structure.external && each.series === series);
  return more.length === 0 ? row : undefined;
};

const claimCell = (
  learners: readonly LearnerLedger[],
  series: Series,
  claimed: 'Yes' | '',
): readonly TableChange<SittingKey>[] =>
  learners.flatMap((each): readonly TableChange<SittingKey>[] => {
    const { key } = each.learner;
    const row = onlyRow(each, series);
    if (key === undefined || row?.subject === undefined) return [];
    const { subject } = row;
    const { external: component } = each.ledger.structure;
    return [
      {
        key: { learner: key.id, subject, component, series, kind: 'live' },
        rows: [{ Claimed: claimed, ...subjectFilled(row, each.subject) }],
      },
    ];
  });

/** Writes Yes beside the external of that series, for the learners given. */
export const claimChanges = (learners: readonly LearnerLedger[], series: Series): readonly TableChange<SittingKey>[] =>
  claimCell(learners, series, 'Yes');

/** Empties the claim beside the external of that series, for the learners given. */
export const withdrawalChanges = (
  learners: readonly LearnerLedger[],
  series: Series,
): readonly TableChange<SittingKey>[] => claimCell(learners, series, '');
