import type { ComponentId, Series } from '../../rules';
import { assessorsOf, standardisedOn } from '../checkMarks';
import {
  type AllSaid,
  classesOfCohort,
  cohortLearners,
  heldModeration,
  moderationOf,
  sampleStanding,
} from '../moderation';
import { sentStanding } from '../sent';
import type { TablesSnapshot } from '../tables';
import type { Tracker } from '../tracker';
import type { SchoolClass } from '../classes';
import type { SchoolLine } from './schoolLine';

type CohortStanding = Pick<SchoolLine, 'sample' | 'standardisation' | 'sent'>;

/** Tells how the cohort stands that a class belongs to in a component and series. */
export type CohortStandings = (of: SchoolClass, component: ComponentId, series: Series) => CohortStanding;

const NOTHING_SAID: AllSaid = new Map();

const standingOf = (
  classes: readonly SchoolClass[],
  { component, series }: { readonly component: ComponentId; readonly series: Series },
  tables: TablesSnapshot,
): CohortStanding => {
  const [first] = classes;
  if (first?.subject === undefined) return {};
  const { subject, isElsewhere } = first;
  const cohort = cohortLearners(
    classes.map(({ reading }) => reading),
    component,
  );
  const held = heldModeration(tables, { subject: subject.code, component, series, isElsewhere });
  const moderation = moderationOf({ subject, component, series, cohort, held, said: NOTHING_SAID });
  const learners = cohort.learners.map(({ learner }) => learner);
  const [on] = classes.flatMap(({ tracker }) => standardisedOn(tracker, component, series) ?? []).sort();
  const assessors = assessorsOf(learners, component).named.length;
  return {
    sample: sampleStanding(moderation),
    standardisation: { assessors, ...(on === undefined ? {} : { on }) },
    sent: sentStanding(moderation, tables),
  };
};

/**
 * Sample, standardisation and sending of the cohorts that the classes make up, each worked out once (MOD-3, MOD-10). Nothing is
 * said of a cohort of which a class was not read.
 */
export const cohortStandings = (
  classes: readonly SchoolClass[],
  all: readonly Tracker[],
  tables: TablesSnapshot,
): CohortStandings => {
  const read = new Map(classes.map((each) => [each.tracker.id, each]));
  const known = new Map<string, CohortStanding>();
  return ({ tracker }, component, series) => {
    const ids = classesOfCohort(tracker, all, component, series).flatMap((each) => (each.isIn ? each.tracker.id : []));
    const name = [component, series, ...[...ids].sort()].join('\n');
    const found = known.get(name);
    if (found !== undefined) return found;
    const members = ids.map((id) => read.get(id));
    const whole = members.flatMap((each) => each ?? []);
    const standing = whole.length < members.length ? {} : standingOf(whole, { component, series }, tables);
    known.set(name, standing);
    return standing;
  };
};
