import { compareSeries, type ComponentId, kindOf, type Series } from '../../rules';
import { assessorsOf, standardisedOn } from '../checkMarks';
import { type SchoolClass, type SchoolHeld, seriesOfLine } from '../classes';
import { areResultsOut } from '../dates';
import { heldEntries } from '../entries';
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
import { markCounts, type Tracker } from '../tracker';
import { type Due, dueOf } from './due';
import { enteredBesides } from './enteredBesides';
import { inOrderOfUrgency, needsInOrder } from './inOrderOfUrgency';
import { lineBesides } from './lineBesides';
import { datesOfKind, DAYS_OF, tableOf } from './lineParts';
import { type Recorded, recordedOf } from './recordedOf';
import type { SchoolLine } from './schoolLine';
import { type DaysDue, schoolNeeds } from './schoolNeeds';

type CohortStanding = Pick<SchoolLine, 'sample' | 'standardisation' | 'sent'>;

/** Tells how the cohort stands that a class belongs to in a component and series. */
type CohortStandings = (of: SchoolClass, component: ComponentId, series: Series) => CohortStanding;

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
const cohortStandings = (
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

interface Asked extends SchoolHeld {
  /** Every tracker of the workbook, those that could not be read too. */
  readonly all: readonly Tracker[];
  readonly today: string;
}

const isSeriesSaid = ({ tracker, sittings: { choices } }: SchoolClass, component: ComponentId): boolean =>
  tracker.sending?.[component]?.series !== undefined ||
  choices.some((choice) => choice.component === component && choice.chosen !== undefined);

const daysDue = (series: Series, claimed: Series | undefined, asked: Asked): Omit<DaysDue, 'isEntryExpected'> => {
  const due = (of: Series, events: readonly string[]): Due | undefined => dueOf(of, events, asked);
  const [marks, entries] = [due(series, DAYS_OF.marks), due(series, DAYS_OF.entries)];
  const claims = claimed === undefined ? undefined : due(claimed, DAYS_OF.claims);
  return { ...(marks && { marks }), ...(entries && { entries }), ...(claims && { claims }) };
};

const lineOf = (
  of: SchoolClass,
  component: ComponentId,
  { asked, cohort, recorded }: { readonly asked: Asked; readonly cohort: CohortStandings; readonly recorded: Recorded },
): SchoolLine => {
  const { tables, today } = asked;
  const { tracker, reading, scale } = of;
  const kind = kindOf(scale.structure, component);
  const series = seriesOfLine(of, component, today);
  const marks = markCounts(reading.tracker, recorded.toMark(of, component, series)).find(
    (each) => each.component === component,
  );
  const open = kind === 'external' ? recorded.claimsOpen(of) : [];
  const next = dueOf(series, datesOfKind(kind), asked);
  const entries = recorded.entries(of, component, series);
  const isBegun = marks !== undefined && marks.marked + marks.absent + marks.unreadable > 0;
  const facts = {
    ...{ tracker, component, kind, series },
    learners: reading.learners.length,
    ...(marks === undefined ? {} : { marks }),
    ...(kind === 'internal' && marks !== undefined ? cohort(of, component, series) : {}),
    isPlanned: isBegun || entries.recorded > 0 || isSeriesSaid(of, component),
    entries,
    ...(kind === 'external' ? { claimsOpen: open.length } : {}),
    results: recorded.results(of, component, series),
    areResultsOut: areResultsOut(series, today, tables),
    table: tableOf(of, component, series),
    scale: scale.status,
  };
  const [latest] = [...open].sort((a, b) => compareSeries(b, a));
  const days = {
    ...daysDue(series, latest, asked),
    isEntryExpected: recorded.areEntriesKept && isSeriesSaid(of, component),
  };
  const needs = needsInOrder(schoolNeeds(facts, days));
  return { ...facts, ...(next === undefined ? {} : { next }), needs };
};

/** Every component of every class with how it stands and what it needs, the most urgent first. */
export const schoolLines = (classes: readonly SchoolClass[], asked: Asked): readonly SchoolLine[] => {
  const cohort = cohortStandings(classes, asked.all, asked.tables);
  const { entries } = heldEntries(asked.tables);
  const recorded = recordedOf(entries);
  const besides = enteredBesides(classes, entries, asked.today);
  return inOrderOfUrgency(
    classes.flatMap((of) => [
      ...of.scale.structure.components.map((component) => lineOf(of, component, { asked, cohort, recorded })),
      ...(besides.get(of) ?? []).flatMap((each) => lineBesides(of, each, asked)),
    ]),
  );
};
