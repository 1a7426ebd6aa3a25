import { subjectOfCode } from '../../reference/specifications/subjects';
import type { WhoseRows } from '../keys';
import { structureFor } from '../../reference/specifications/structures';
import { internalsOf, type ComponentId } from '../../rules';
import { sendingSeries } from '../checkMarks';
import { areResultsOut, dayOf } from '../dates';
import type { Grading } from '../grades';
import {
  type AllSaid,
  classesOfCohort,
  cohortLearners,
  heldModeration,
  isSampleToDo,
  type Moderation,
  moderationOf,
  sampleStanding,
} from '../moderation';
import { type PartSent, sentStanding } from '../sent';
import { heldSittings } from '../sittings';
import type { TablesSnapshot } from '../tables';
import type { Tracker } from '../tracker';

const NOTHING_SAID: AllSaid = new Map();

const hasResults = (
  tables: TablesSnapshot,
  { subject, component, series }: Pick<Moderation, 'subject' | 'component' | 'series'>,
): boolean =>
  heldSittings(tables).some(
    (each) =>
      each.kind === 'live' &&
      each.component === component &&
      each.series === series &&
      (each.subject === '' || each.subject === subject.code),
  );

const hasBlank = ({ grades: { blanks } }: Grading, component: ComponentId): boolean =>
  blanks.some((each) => each.component === component);

interface Given {
  readonly all: readonly Tracker[];
  readonly tables: TablesSnapshot;
  readonly today: string;
  readonly isElsewhere: WhoseRows['isElsewhere'];
}

/**
 * The cohorts of a class in which every mark of the component is there, until its results are. One of several classes is
 * left to Moderation and School, which read them all.
 */
const wholeCohorts = (grading: Grading, { all, tables, today, isElsewhere }: Given): readonly Moderation[] => {
  const { reading } = grading.sheet;
  const { tracker } = reading;
  const subject = subjectOfCode(tracker.subject);
  if (subject === undefined) return [];
  return internalsOf(structureFor(tracker.subject)).flatMap((component) => {
    if (grading.grades.toCome.includes(component) || hasBlank(grading, component)) return [];
    const { chosen: series } = sendingSeries(tracker, component, { today, subject, graded: grading.series[component] });
    if (classesOfCohort(tracker, all, component, series).filter(({ isIn }) => isIn).length > 1) return [];
    const held = heldModeration(tables, { subject: tracker.subject, component, series, isElsewhere });
    const cohort = cohortLearners([reading], component);
    const moderation = moderationOf({ subject, component, series, cohort, held, said: NOTHING_SAID });
    return hasResults(tables, moderation) ? [] : [moderation];
  });
};

/** The moderation samples of a class that are not complete though its marks are. */
export const samplesToDo = (grading: Grading, given: Given): readonly Moderation[] =>
  wholeCohorts(grading, given).filter((each) => isSampleToDo(sampleStanding(each)));

/** What of a class is ready to be sent and not recorded as sent. */
export interface Unsent {
  readonly moderation: Moderation;
  readonly open: readonly PartSent[];
}

/** Marks and samples that are ready, have a last day, and are not recorded as sent. */
export const unsentOf = (grading: Grading, given: Given): readonly Unsent[] =>
  wholeCohorts(grading, given).flatMap((moderation): readonly Unsent[] => {
    const { series } = moderation;
    const { tables, today } = given;
    const isDue = dayOf(series, 'marks and sample', tables) !== undefined && !areResultsOut(series, today, tables);
    const { open } = sentStanding(moderation, tables);
    return isDue && open.length > 0 && !isSampleToDo(sampleStanding(moderation)) ? [{ moderation, open }] : [];
  });
