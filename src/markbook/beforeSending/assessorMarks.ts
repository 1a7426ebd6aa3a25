import { hasMark, type ComponentId, type RawMark } from '../../rules';
import { assessorOf } from '../checkMarks';
import { groupedBy } from '../groupedBy';
import type { ModeratedLearner, Moderation } from '../moderation';

/** The marks that one assessor gave, or those of one class for which nobody is named. */
export interface AssessorMarks {
  readonly name: string;
  /** True where no assessor is named, so that the class stands in place of one. */
  readonly isClass: boolean;
  /** Learners with a mark; absent ones and gaps are not among them. */
  readonly marked: number;
  readonly lowest: RawMark;
  readonly highest: RawMark;
  /** The lower of two in the middle. */
  readonly middle: RawMark;
  /** Between which marks the middle half of them lies. */
  readonly half: readonly [from: RawMark, to: RawMark];
  /** The mark given most often, where it was given three times or more and to every fifth learner. */
  readonly mostGiven?: { readonly mark: RawMark; readonly times: number };
  /** Those whose marks lie far from the others of the same assessor. */
  readonly apart: readonly ModeratedLearner[];
}

/** With fewer marks than this nobody is called far from the others. */
const ENOUGH = 8;
/** How many times the width of the middle half a mark may lie outside it: the usual measure of a box plot. */
const FAR = 1.5;
/** A mark given less often than this, or to fewer than every fifth learner, says nothing. */
const OFTEN = 3;
const EVERY = 5;

interface Marked {
  readonly learner: ModeratedLearner;
  readonly mark: RawMark;
}

const markedOf = (learners: readonly ModeratedLearner[]): readonly Marked[] =>
  learners.flatMap((learner) =>
    learner.mark.ok && hasMark(learner.mark.value) ? [{ learner, mark: learner.mark.value }] : [],
  );

/** The mark below or at which so many quarters of the marks lie. */
const quarter = (sorted: readonly [RawMark, ...RawMark[]], quarters: 1 | 2 | 3): RawMark =>
  sorted[Math.ceil((sorted.length * quarters) / 4) - 1] ?? sorted[0];

const mostGivenOf = (marks: readonly RawMark[]): AssessorMarks['mostGiven'] => {
  const times = [...groupedBy(marks, (mark) => mark)].map(([mark, same]) => ({ mark, times: same.length }));
  const [most] = times.sort((a, b) => b.times - a.times || a.mark - b.mark);
  return most === undefined || most.times < OFTEN || most.times * EVERY < marks.length ? undefined : most;
};

const isSome = (marks: readonly RawMark[]): marks is readonly [RawMark, ...RawMark[]] => marks.length > 0;

const marksOf = (name: string, isClass: boolean, marked: readonly Marked[]): readonly AssessorMarks[] => {
  const sorted = marked.map(({ mark }) => mark).sort((a, b) => a - b);
  if (!isSome(sorted)) return [];
  const half = [quarter(sorted, 1), quarter(sorted, 3)] as const;
  const far = FAR * (half[1] - half[0]);
  const isApart = ({ mark }: Marked): boolean => far > 0 && (mark < half[0] - far || mark > half[1] + far);
  const mostGiven = mostGivenOf(sorted);
  return [
    {
      ...{ name, isClass, half, marked: sorted.length },
      lowest: sorted[0],
      highest: sorted.at(-1) ?? sorted[0],
      middle: quarter(sorted, 2),
      ...(mostGiven === undefined ? {} : { mostGiven }),
      apart: sorted.length < ENOUGH ? [] : marked.filter(isApart).map(({ learner }) => learner),
    },
  ];
};

const nameOf = ({ learner, tracker }: ModeratedLearner, component: ComponentId) => {
  const assessor = assessorOf(learner, component).trim();
  return assessor === '' ? { name: tracker.name, isClass: true } : { name: assessor, isClass: false };
};

/**
 * The marks of a cohort by who gave them, in the order of the classes: how they spread, which lie apart, which was given
 * most often. A name in another case is the same assessor. What it shows is no fault by itself: groups differ (MOD-10).
 */
export const assessorMarks = ({ learners, component }: Moderation): readonly AssessorMarks[] => {
  const named = learners.map((learner) => ({ learner, ...nameOf(learner, component) }));
  const groups = groupedBy(named, ({ name, isClass }) => `${String(isClass)} ${name.toLowerCase()}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined
      ? []
      : marksOf(first.name, first.isClass, markedOf(members.map(({ learner }) => learner)));
  });
};
