import { subjectOfCode } from '../../reference/specifications/subjects';
import type { WhoseRows } from '../keys';
import { structureFor } from '../../reference/specifications/structures';
import { internalsOf, type ComponentId } from '../../rules';
import { sendingSeries } from '../checkMarks';
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

/**
 * The moderation samples of a class that are not complete: from when every mark of the component is there until its
 * results are. A cohort of several classes is left to Moderation, which reads them all.
 */
export const samplesToDo = (
  grading: Grading,
  given: {
    readonly all: readonly Tracker[];
    readonly tables: TablesSnapshot;
    readonly today: string;
    readonly isElsewhere: WhoseRows['isElsewhere'];
  },
): readonly Moderation[] => {
  const { all, tables, today, isElsewhere } = given;
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
    return isSampleToDo(sampleStanding(moderation)) && !hasResults(tables, moderation) ? [moderation] : [];
  });
};
