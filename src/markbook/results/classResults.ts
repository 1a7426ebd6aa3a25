import {
  tally,
  type LearnerId,
  type Structure,
  type GradeCount,
  type PointsScale,
  type SittingRules,
} from '../../rules';
import { classLedgers, heldSittings, type LearnerLedger, type RowOfNoSubject, rowsOfNoSubject } from '../sittings';
import { isRowOf, type WhoseRows } from '../keys';
import type { CellPlace } from '../sheet';
import type { TablesSnapshot } from '../tables';
import type { TrackerReading } from '../tracker';
import { amendedMarks } from './amendedMarkOf';
import { CAUSES, type CauseCode } from './cause';
import { comparedResults } from './comparedResults';
import type { Comparison } from './comparison';
import { learnerResult, noCertificate, type LearnerResult, type NoCertificate } from './learnerResult';
import { yearOnYear, type SeriesResults } from './yearOnYear';
import { markedComponents, pairedResults, type ComparedWith } from './pairedResults';

/** Differences with one cause. */
export interface DifferenceGroup {
  readonly cause: CauseCode;
  readonly differences: readonly Comparison[];
}

/** Learners without a certificate for one reason. */
export interface WithoutCertificate {
  readonly because: NoCertificate;
  readonly learners: readonly LearnerResult[];
}

/** A class's results: what Pearson's UMS say beside ours, and what each learner's ledger comes to. */
export interface ClassResults {
  readonly learners: readonly LearnerResult[];
  /** Live rows of this class that hold something. */
  readonly results: number;
  readonly comparisons: readonly Comparison[];
  readonly agreeing: number;
  /** Differences not accepted yet of results that can be compared, and results of series without a table. */
  readonly differing: number;
  readonly untabled: number;
  /** Not accepted yet, by cause. */
  readonly groups: readonly DifferenceGroup[];
  readonly accepted: readonly Comparison[];
  /** Results for which no mark is held. */
  readonly withoutMark: number;
  /** Rows of the sheet whose learner stands in a row above already: counted once. */
  readonly inSeveralRows: number;
  /** Rows of BTEC_Moderation that do not count, since another row of the same learner does; of the results compared. */
  readonly moderatedAgain: readonly CellPlace[];
  /** Live rows of this subject whose learner is neither in this tracker nor in another class. */
  readonly ofOthers: number;
  /** Results of the class's learners that count for no subject. */
  readonly ofNoSubject: readonly RowOfNoSubject[];
  /** Of everyone of the subject whom the workbook holds, by component and series. */
  readonly yearOnYear: readonly SeriesResults[];
  readonly tally: readonly GradeCount[];
  readonly certificates: number;
  /** Points of the certificates that performance tables count, added up. */
  readonly tablesPoints: number;
  readonly without: readonly WithoutCertificate[];
}

/** The reasons in the order in which they are listed, for a subject with that external. */
const reasonsFor = ({ external }: Structure): readonly NoCertificate[] => [
  'Check',
  `Resit ${external} needed`,
  'Practice only',
  'Incomplete',
  'No results',
];

const withoutCertificate = (learners: readonly LearnerResult[], structure: Structure): readonly WithoutCertificate[] =>
  reasonsFor(structure)
    .map((because) => ({ because, learners: learners.filter((learner) => noCertificate(learner) === because) }))
    .filter((group) => group.learners.length > 0);

const differencesIn = (groups: readonly DifferenceGroup[]): number =>
  groups.reduce((sum, { differences }) => sum + differences.length, 0);

const groupsOf = (comparisons: readonly Comparison[]): Pick<ClassResults, 'groups' | 'differing' | 'untabled'> => {
  const open = comparisons.filter(({ isAccepted }) => !isAccepted);
  const groups = CAUSES.map((cause) => ({
    cause,
    differences: open.filter((each) => each.cause?.code === cause),
  })).filter(({ differences }) => differences.length > 0);
  const untabled = differencesIn(groups.filter(({ cause }) => cause === 'no-table'));
  return { groups, untabled, differing: differencesIn(groups) - untabled };
};

/** Each learner once, though the sheet may have a row too many. */
const onceEach = (ledgers: readonly LearnerLedger[]): readonly LearnerLedger[] => {
  const met = new Set<string>();
  return ledgers.filter(({ learner: { key } }) => {
    const isNew = key === undefined || !met.has(key.id);
    if (key !== undefined) met.add(key.id);
    return isNew;
  });
};

const rowsOnce = (places: readonly CellPlace[]): readonly CellPlace[] => [
  ...new Map(places.map((place) => [place.cell, place])).values(),
];

/** Reads a class's results from the workbook's sittings and compares them with its marks. */
export const classResults = (
  reading: TrackerReading,
  tables: TablesSnapshot,
  given: Omit<ComparedWith, 'subject' | 'sheet' | 'marked'> & {
    readonly rules: SittingRules;
    readonly points: PointsScale;
    readonly isElsewhere: WhoseRows['isElsewhere'];
    /** True for a learner of another class of the subject, whose results are looked at there. */
    readonly isInOtherClass?: (learner: LearnerId) => boolean;
  },
): ClassResults => {
  const { subject, sheet } = reading.tracker;
  const { figures, rules, points, isElsewhere, isInOtherClass = () => false } = given;
  const whose = { subject, isElsewhere };
  const held = heldSittings(tables);
  const ofSubject = held.filter((row) => isRowOf(row, whose));
  const rows = classLedgers(reading.learners, held, rules, whose);
  const ledgers = onceEach(rows);
  const own = new Set(ledgers.map(({ learner }) => learner.key?.id));
  const learners = ledgers.map((ledger) => learnerResult(ledger, rules, points));
  const marked = markedComponents(reading.learners, given.scale.structure);
  const pairs = rows.map((ledger) => pairedResults(ledger, { ...given, subject, sheet, marked }));
  const amended = amendedMarks(tables, whose);
  const comparisons = comparedResults(
    pairs.flatMap(({ paired }) => paired),
    { subject, figures, amended },
  );
  const results = ledgers.reduce((sum, ledger) => sum + ledger.held.length, 0);
  const withPoints = learners.flatMap((learner) => learner.points ?? []);
  return {
    learners,
    results,
    comparisons,
    agreeing: comparisons.filter(({ cause }) => cause === undefined).length,
    ...groupsOf(comparisons),
    accepted: comparisons.filter(({ isAccepted }) => isAccepted),
    withoutMark: pairs.reduce((sum, each) => sum + each.withoutMark, 0),
    inSeveralRows: rows.length - ledgers.length,
    moderatedAgain: rowsOnce(
      comparisons.flatMap(({ learner, component, series }) => amended(learner, component, series).notCounted),
    ),
    ofOthers: ofSubject.filter(({ kind, learner }) => kind === 'live' && !own.has(learner) && !isInOtherClass(learner))
      .length,
    ofNoSubject: rowsOfNoSubject(reading.learners, held, whose),
    yearOnYear: yearOnYear(ofSubject, rules),
    tally: tally(learners.flatMap(({ outcome }) => outcome.best?.grade ?? [])),
    certificates: withPoints.length,
    tablesPoints: withPoints.reduce((sum, each) => sum + each.tables, 0),
    without: withoutCertificate(learners, given.scale.structure),
  };
};
