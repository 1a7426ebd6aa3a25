import {
  cohortBand,
  isBlank,
  policyInForce,
  readMark,
  readTick,
  sampleAdvice,
  type ComponentId,
  type ConversionKey,
  type Entrant,
  type LearnerId,
  type Answer,
  type CohortBand,
  type MarkProblem,
  type RawMark,
  type Result,
  type SampleAdvice,
  type SampleSizePolicy,
  type Series,
  type Subject,
} from '../../rules';
import { SAMPLE_SIZES } from '../../reference/policies/sampleSizes';
import { VIDEO_SIZES } from '../../reference/policies/videoSizes';
import type { Cohort, CohortLearner } from './cohort';
import { learnerIds } from '../tracker';
import type { RowOfLearner } from './rowsOfCohort';
import type { HeldModeration, HeldModerationRows, ModerationIssue } from './heldModeration';

/** What the teacher has said in the pane and not kept in the workbook yet. */
export interface Said {
  readonly ticked?: boolean;
  readonly video?: boolean;
  readonly amended?: RawMark | 'as sent';
  readonly reason?: string;
}

/** What was said, by the learners' ids. */
export type AllSaid = ReadonlyMap<string, Said>;

/** One learner of the cohort with everything known for moderation. */
export interface ModeratedLearner extends CohortLearner {
  readonly held?: HeldModeration;
  /** The mark as it was sent: the sheet's, or the one kept when an amended mark was. */
  readonly mark: Answer<Result<RawMark>, MarkProblem>;
  readonly ticked: boolean;
  /** What the tracker's own column of ticks says; absent without one or while nothing stands in it, null where it can't be read. */
  readonly tickOnSheet?: boolean | null;
  readonly video: boolean;
  readonly amended?: RawMark;
  readonly reason: string;
}

/** Where the sheet and BTEC_Moderation say different things of a learner. */
export interface Disagreement {
  readonly code:
    'tick-on-sheet-only' | 'tick-in-table-only' | 'tick-unreadable' | 'mark-changed' | 'mark-after-amending';
  readonly learner: ModeratedLearner;
}

/** The moderation of one component in one series, as it stands. */
export interface Moderation {
  readonly subject: Subject;
  readonly component: ComponentId;
  readonly series: Series;
  readonly learners: readonly ModeratedLearner[];
  readonly entrants: readonly Entrant[];
  readonly advice: SampleAdvice;
  /** The sizes in force, where any are held for the series. */
  readonly policy?: SampleSizePolicy;
  /** The band of them that the cohort falls into. */
  readonly band?: CohortBand;
  readonly disagreements: readonly Disagreement[];
  readonly issues: readonly ModerationIssue[];
}

interface ModerationGiven {
  readonly subject: Subject;
  readonly component: ComponentId;
  readonly series: Series;
  readonly cohort: Cohort;
  readonly held: HeldModerationRows;
  readonly said: AllSaid;
}

const markSent = (onSheet: ModeratedLearner['mark'], held: HeldModeration | undefined): ModeratedLearner['mark'] =>
  held?.amended === undefined || held.mark === undefined ? onSheet : { ok: true, value: held.mark };

const tickCell = ({ learner }: CohortLearner, component: ComponentId) => learner.cells.get(`ticked ${component}`);

/** The trackers with something in their column of ticks: one that is blank all the way says nothing of anybody. */
const trackersTicking = ({ learners }: Cohort, component: ComponentId): ReadonlySet<string> =>
  new Set(
    learners.filter((each) => !isBlank(tickCell(each, component)?.value ?? null)).map(({ tracker }) => tracker.id),
  );

const tickColumn = (each: CohortLearner, component: ComponentId): boolean | null | undefined => {
  const cell = tickCell(each, component);
  if (cell === undefined) return undefined;
  return isBlank(cell.value) ? false : readTick(cell.value);
};

const amendedTo = (said: Said | undefined, held: HeldModeration | undefined): RawMark | undefined => {
  if (said?.amended === undefined) return held?.amended;
  return said.amended === 'as sent' ? undefined : said.amended;
};

interface KnownOfLearner {
  readonly tickOnSheet: boolean | null | undefined;
  readonly held: HeldModeration | undefined;
  readonly said: Said | undefined;
}

const moderatedLearner = (each: CohortLearner, { tickOnSheet, held, said }: KnownOfLearner): ModeratedLearner => {
  const amended = amendedTo(said, held);
  return {
    ...each,
    mark: markSent(each.onSheet, held),
    ticked: said?.ticked ?? held?.ticked ?? tickOnSheet === true,
    video: said?.video ?? held?.video ?? false,
    reason: said?.reason ?? held?.reason ?? '',
    ...(held === undefined ? {} : { held }),
    ...(tickOnSheet === undefined ? {} : { tickOnSheet }),
    ...(amended === undefined ? {} : { amended }),
  };
};

/** A mock mark beside the component, to find someone on a similar mark for an absent learner (MOD-6). */
const expectedOf = ({ learner }: CohortLearner, component: ComponentId): RawMark | undefined => {
  const mock = readMark(learner.cells.get(`mock ${component}`)?.value ?? null);
  return mock.ok && typeof mock.value === 'number' ? mock.value : undefined;
};

/** A mark that can't be read was entered all the same: it counts in the cohort, and nothing is said of its tick until it is put right. */
const entrantOf = (each: ModeratedLearner, result: ModeratedLearner['mark'], component: ComponentId): Entrant => {
  const expected = expectedOf(each, component);
  return {
    result: result.ok ? result.value : 'X',
    ticked: result.ok && each.ticked,
    video: each.video,
    ...(expected === undefined ? {} : { expected }),
  };
};

const disagreementsOf = (learner: ModeratedLearner): readonly Disagreement[] => {
  const { tickOnSheet, ticked, held, onSheet, amended } = learner;
  const found: Disagreement['code'][] = [];
  if (tickOnSheet === null) found.push('tick-unreadable');
  else if (held?.ticked !== undefined && tickOnSheet !== undefined && tickOnSheet !== ticked) {
    found.push(tickOnSheet ? 'tick-on-sheet-only' : 'tick-in-table-only');
  }
  const now = onSheet.ok ? onSheet.value : undefined;
  if (held?.mark !== undefined && now !== held.mark) {
    if (held.amended === undefined) found.push('mark-changed');
    else if (now !== held.amended && now !== amended) found.push('mark-after-amending');
  }
  return found.map((code) => ({ code, learner }));
};

const byIdentifier = (rows: readonly HeldModeration[]): ReadonlyMap<LearnerId, HeldModeration> =>
  new Map(rows.map((row) => [row.learnerId, row]));

const withoutLearner = (
  rows: readonly HeldModeration[],
  learners: readonly ModeratedLearner[],
): readonly ModerationIssue[] => {
  const found = new Set(learners.map(({ held }) => held));
  return rows
    .filter((row) => !found.has(row))
    .map(({ learner, place }) => ({ code: 'nobody-here', text: learner, column: 'Learner', place }));
};

/** Rows of learners of the cohort that may be of another subject. */
const withoutSubject = (
  rows: readonly RowOfLearner[],
  learners: readonly ModeratedLearner[],
): readonly ModerationIssue[] => {
  const here = new Set(learners.flatMap(({ learner }) => learnerIds(learner)));
  return rows
    .filter(({ learnerId }) => here.has(learnerId))
    .map(({ learner, place }) => ({ code: 'no-subject', text: learner, column: 'Learner', place }));
};

const POLICIES = { sample: SAMPLE_SIZES, video: VIDEO_SIZES } as const;

/** Everything known and advised about the moderation of one component in one series (MOD-1..10). */
export const moderationOf = (given: ModerationGiven): Moderation => {
  const { subject, component, series, cohort, held, said } = given;
  const rows = byIdentifier(held.rows);
  const ticking = trackersTicking(cohort, component);
  const learners = cohort.learners.map((each) => {
    const row = learnerIds(each.learner)
      .map((text) => rows.get(text))
      .find((found) => found !== undefined);
    const tickOnSheet = ticking.has(each.tracker.id) ? tickColumn(each, component) : undefined;
    return moderatedLearner(each, { tickOnSheet, held: row, said: said.get(each.id) });
  });
  const entrants = learners.map((each) => entrantOf(each, each.mark, component));
  const advice = sampleAdvice({ entrants, subject, series }, POLICIES);
  const policy = policyInForce(SAMPLE_SIZES, series);
  const band = policy.ok ? cohortBand(advice.cohort, policy.value) : undefined;
  return {
    subject,
    component,
    series,
    learners,
    entrants,
    advice,
    ...(policy.ok ? { policy: policy.value } : {}),
    ...(band === undefined ? {} : { band }),
    disagreements: learners.flatMap(disagreementsOf),
    issues: [...held.issues, ...withoutLearner(held.rows, learners), ...withoutSubject(held.ofNoSubject, learners)],
  };
};

/** The same learners with their amended marks. */
export const amendedEntrants = ({ learners, component }: Moderation): readonly Entrant[] =>
  learners.map((each) =>
    entrantOf(each, each.amended === undefined ? each.mark : { ok: true, value: each.amended }, component),
  );

/** Which conversion the marks of this moderation are of. */
export const conversionKey = ({ subject, component, series }: Moderation): ConversionKey => ({
  subject: subject.code,
  component,
  series,
});
