import { compareSeries, kindOf, type ComponentId, type Series } from '../../rules';
import { markCounts, type Tracker } from '../tracker';
import { cohortStandings, type CohortStandings } from './cohortStanding';
import { dueOf, type Due } from './due';
import { inOrderOfUrgency, needsInOrder } from './inOrderOfUrgency';
import { recordedOf, type Recorded } from './recordedOf';
import { areResultsOut } from '../dates';
import { type SchoolClass, type SchoolHeld, seriesOfLine } from '../classes';
import type { SchoolLine } from './schoolLine';
import { schoolNeeds, type DaysDue } from './schoolNeeds';

interface Asked extends SchoolHeld {
  /** Every tracker of the workbook, those that could not be read too. */
  readonly all: readonly Tracker[];
  readonly today: string;
}

const MARKS = ['marks and sample'];
const ENTRIES = ['entries'];
const CLAIMS = ['claims', 'late claims'];
const OF_INTERNAL = [...ENTRIES, ...MARKS, 'draft moderator report', 'amended marks', 'results'];
const OF_EXTERNAL = [...ENTRIES, ...CLAIMS, 'results'];

/** A table that is held waits for nothing but the series to be chosen on Grades. */
const tableOf = (
  { sittings: { choices } }: SchoolClass,
  component: ComponentId,
  series: Series,
): SchoolLine['table'] => {
  const choice = choices.find((each) => each.component === component);
  if (choice?.held.some((each) => each.series === series) !== true) return 'missing';
  return choice.chosen === undefined ? 'no series' : 'held';
};

const isSeriesSaid = ({ tracker, sittings: { choices } }: SchoolClass, component: ComponentId): boolean =>
  tracker.sending?.[component]?.series !== undefined ||
  choices.some((choice) => choice.component === component && choice.chosen !== undefined);

const daysDue = (series: Series, claimed: Series | undefined, asked: Asked): Omit<DaysDue, 'isEntryExpected'> => {
  const due = (of: Series, events: readonly string[]): Due | undefined => dueOf(of, events, asked);
  const [marks, entries] = [due(series, MARKS), due(series, ENTRIES)];
  const claims = claimed === undefined ? undefined : due(claimed, CLAIMS);
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
  const marks = markCounts(reading.tracker, reading.learners).find((each) => each.component === component);
  const open = kind === 'external' ? recorded.claimsOpen(of) : [];
  const next = dueOf(series, kind === 'internal' ? OF_INTERNAL : OF_EXTERNAL, asked);
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
  const recorded = recordedOf(asked.tables, asked.today);
  return inOrderOfUrgency(
    classes.flatMap((of) =>
      of.scale.structure.components.map((component) => lineOf(of, component, { asked, cohort, recorded })),
    ),
  );
};
