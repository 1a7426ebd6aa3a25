import { readMark, type Answer, type ComponentId, type MarkProblem, type RawMark, type Result } from '../../rules';
import { keyOfName } from '../import';
import { type Learner, type LearnerCell, learnerIds, type Tracker, type TrackerReading } from '../tracker';

/** One learner of the cohort, in the class that the learner is counted with. */
export interface CohortLearner {
  /** Tells this learner from all others of the cohort while the pane is open: the key, for rows are sorted meanwhile. */
  readonly id: string;
  readonly learner: Learner;
  readonly tracker: Tracker;
  /** The cell with the mark, on the tracker's sheet. */
  readonly cell: LearnerCell;
  /** What the cell says. */
  readonly onSheet: Answer<Result<RawMark>, MarkProblem>;
  /** Under what the learner is kept in BTEC_Moderation; absent where nothing tells the learner from all others. */
  readonly key?: string;
}

/** A learner who stands in two classes: counted once, where first met. */
export interface InTwoClasses {
  readonly counted: CohortLearner;
  readonly again: Learner;
  readonly sheet: string;
  /** The cell with the other mark. */
  readonly cell: LearnerCell;
  readonly doMarksDiffer: boolean;
}

/** Everyone of the classes that belong together for moderation, each learner once (MOD-3). */
export interface Cohort {
  readonly learners: readonly CohortLearner[];
  readonly inTwo: readonly InTwoClasses[];
  /** Classes of the cohort without a column of marks for the component. */
  readonly withoutMarks: readonly Tracker[];
}

const WITHOUT_LETTER = 12;

const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a.toUpperCase() !== b.toUpperCase();

const isSame = (a: string, b: string): boolean => a !== '' && !differ(a, b) && b !== '';

/** A UCI or ULN decides; a candidate number alone only where the names do not say otherwise. */
const areTwoPeople = (a: Learner, b: Learner): boolean => {
  const ucis = [a, b].map(({ uci }) => uci.slice(0, WITHOUT_LETTER)) as [string, string];
  if (differ(...ucis) || differ(a.uln, b.uln)) return true;
  return !isSame(...ucis) && !isSame(a.uln, b.uln) && differ(keyOfName(a), keyOfName(b));
};

const textsOf = (learner: Learner): readonly string[] => [
  ...learnerIds(learner),
  ...(learner.uci === '' ? [] : [learner.uci.toUpperCase().slice(0, WITHOUT_LETTER)]),
];

const asText = (mark: CohortLearner['onSheet']): string => (mark.ok ? String(mark.value) : 'unreadable');

const withKeys = (learners: readonly CohortLearner[]): readonly CohortLearner[] => {
  const times = new Map<string, number>();
  for (const { learner } of learners) {
    const text = learner.key?.text ?? '';
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  return learners.map((each) => {
    const text = each.learner.key?.text ?? '';
    return text === '' || (times.get(text) ?? 0) > 1 ? each : { ...each, id: `learner ${text}`, key: text };
  });
};

/** How an exams officer knows a learner: by number, never by name. */
export const officerNumber = ({ learner, key }: Pick<CohortLearner, 'learner' | 'key'>): string =>
  learner.candidateNumber === '' ? (key ?? `row ${learner.row + 1}`) : learner.candidateNumber;

/** Brings together the classes of a cohort; the first named is the one whose row counts for a learner met twice (MOD-3). */
export const cohortLearners = (readings: readonly TrackerReading[], component: ComponentId): Cohort => {
  const learners: CohortLearner[] = [];
  const byText = new Map<string, CohortLearner>();
  const inTwo: InTwoClasses[] = [];
  for (const { tracker, learners: ofClass } of readings) {
    for (const learner of ofClass) {
      const cell = learner.cells.get(`mark ${component}`);
      if (cell === undefined) continue;
      const each = { id: `${tracker.id} ${learner.row}`, learner, tracker, cell, onSheet: readMark(cell.value) };
      const counted = textsOf(learner)
        .map((text) => byText.get(text))
        .find((known) => known !== undefined && !areTwoPeople(known.learner, learner));
      if (counted !== undefined && counted.tracker.id !== tracker.id) {
        const doMarksDiffer = asText(counted.onSheet) !== asText(each.onSheet);
        inTwo.push({ counted, again: learner, sheet: tracker.sheet, cell, doMarksDiffer });
        continue;
      }
      learners.push(each);
      for (const text of textsOf(learner)) if (!byText.has(text)) byText.set(text, each);
    }
  }
  const isWithout = ({ tracker }: TrackerReading): boolean =>
    !tracker.columns.some(({ role }) => role === `mark ${component}`);
  return {
    learners: withKeys(learners),
    inTwo,
    withoutMarks: readings.filter(isWithout).map(({ tracker }) => tracker),
  };
};
