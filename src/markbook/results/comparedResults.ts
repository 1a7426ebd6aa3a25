import {
  hasMark,
  readMark,
  umsFor,
  type ComponentId,
  type Conversion,
  type RawMark,
  type Series,
  type SubjectCode,
  type Ums,
} from '../../rules';
import type { Figures } from '../tables';
import { isNoted } from './acceptedNote';
import type { AmendedMarkOf } from './amendedMarkOf';
import type { Cause } from './cause';
import type { Comparison, Paired } from './comparison';

/** A mark from boundaries may be a mark or two off Pearson's own table; more than that has another cause. */
const ESTIMATED_WITHIN = 2;

/** With fewer results than this, differences are looked at one by one. */
const ENOUGH_TO_SPEAK_OF_MOST = 5;

const umsOf = (mark: RawMark, conversion: Conversion | undefined): Ums | undefined => {
  const ums = conversion === undefined ? undefined : umsFor(mark, conversion);
  return ums?.ok === true ? ums.value : undefined;
};

const markOf = ({ ours }: Paired): RawMark | undefined =>
  ours.mark.ok && hasMark(ours.mark.value) ? ours.mark.value : undefined;

/** How the class's results of one component and series look against the conversions held. */
interface Votes {
  /** Results with a mark on both sides. */
  readonly compared: number;
  /** How many of them each conversion would explain. */
  readonly explained: ReadonlyMap<Series, number>;
}

const sittingKey = (component: ComponentId, series: Series): string => `${component} ${series}`;

const votesOf = (
  paired: readonly Paired[],
  held: (component: ComponentId) => readonly Conversion[],
): ReadonlyMap<string, Votes> => {
  const votes = new Map<string, { compared: number; explained: Map<Series, number> }>();
  for (const each of paired) {
    const mark = markOf(each);
    if (mark === undefined || each.pearson === 'X') continue;
    const key = sittingKey(each.component, each.series);
    const own = votes.get(key) ?? { compared: 0, explained: new Map<Series, number>() };
    votes.set(key, own);
    own.compared += 1;
    for (const conversion of held(each.component)) {
      if (umsOf(mark, conversion) !== each.pearson) continue;
      own.explained.set(conversion.series, (own.explained.get(conversion.series) ?? 0) + 1);
    }
  }
  return votes;
};

interface Evidence {
  readonly held: readonly Conversion[];
  readonly amended: RawMark | undefined;
  readonly votes: Votes;
}

const NO_VOTES: Votes = { compared: 0, explained: new Map() };

/** Marks whose UMS is exactly Pearson's. */
const rawsFor = (pearson: Ums, { ums }: Conversion): readonly RawMark[] =>
  ums.flatMap((each, raw) => (each === pearson ? [raw as RawMark] : []));

const isNearEstimate = (mark: RawMark, pearson: Ums, { status, ums, max }: Conversion): boolean => {
  const [least = 0, most = 0] = [
    ums[Math.max(0, mark - ESTIMATED_WITHIN)],
    ums[Math.min(max, mark + ESTIMATED_WITHIN)],
  ];
  return status === 'estimated' && pearson >= least && pearson <= most;
};

const causeOfMark = (mark: RawMark, pearson: Ums, conversion: Conversion, evidence: Evidence): Cause => {
  const { held, amended, votes } = evidence;
  if (amended !== undefined && umsOf(amended, conversion) === pearson) return { code: 'moderated', amended };
  const also = held
    .filter((other) => other.series !== conversion.series && umsOf(mark, other) === pearson)
    .map(({ series }) => series);
  const { compared } = votes;
  const explainedBy = (series: Series): number => votes.explained.get(series) ?? 0;
  const agreeing = explainedBy(conversion.series);
  const fitting = also.filter((series) => explainedBy(series) > agreeing && explainedBy(series) * 2 >= compared);
  if (fitting.length > 0) return { code: 'other-series-fits', series: fitting };
  if (isNearEstimate(mark, pearson, conversion)) return { code: 'estimated' };
  const raws = rawsFor(pearson, conversion);
  if (compared >= ENOUGH_TO_SPEAK_OF_MOST && agreeing * 2 < compared) return { code: 'most-differ', raws, also };
  return raws.length === 0 && also.length === 0 ? { code: 'unknown' } : { code: 'typed-mark', raws, also };
};

const causeOf = (paired: Paired, usedConversion: Conversion | undefined, evidence: Evidence): Cause | undefined => {
  const { ours, pearson, conversion, used, series } = paired;
  if (!ours.mark.ok) return { code: 'mark-unusable', problem: ours.mark.problems[0] };
  const result = ours.mark.value;
  if (result === 'blank') return { code: 'no-mark' };
  if (result === 'X' || pearson === 'X') return result === pearson ? undefined : { code: 'absent' };
  if (conversion === undefined) return { code: 'no-table' };
  const inRange = readMark(result, conversion);
  if (!inRange.ok) return { code: 'mark-unusable', problem: inRange.problems[0] };
  if (umsOf(result, conversion) !== pearson) return causeOfMark(result, pearson, conversion, evidence);
  const shown = umsOf(result, usedConversion);
  if (used === series || shown === pearson) return undefined;
  return { code: 'other-series-used', used, ...(shown === undefined ? {} : { ours: shown }) };
};

/** Compares every result with the mark held for it, and finds why it differs (UMS-1: each series by its own conversion). */
export const comparedResults = (
  paired: readonly Paired[],
  given: { readonly subject: SubjectCode; readonly figures: Figures; readonly amended: AmendedMarkOf },
): readonly Comparison[] => {
  const { subject, figures, amended } = given;
  const held = new Map<ComponentId, readonly Conversion[]>();
  const heldFor = (component: ComponentId): readonly Conversion[] => {
    const known = held.get(component);
    if (known !== undefined) return known;
    const found = figures.conversions.filter((each) => each.subject === subject && each.component === component);
    held.set(component, found);
    return found;
  };
  const votes = votesOf(paired, heldFor);
  return paired.map((each): Comparison => {
    const { component, series, learner } = each;
    const used = heldFor(component).find((conversion) => conversion.series === each.used);
    const cause = causeOf(each, used, {
      held: heldFor(component),
      amended: amended(learner, component, series).amended,
      votes: votes.get(sittingKey(component, series)) ?? NO_VOTES,
    });
    const mark = markOf(each);
    const oursUms = mark === undefined ? undefined : umsOf(mark, used);
    const compared = {
      ...each,
      ...(oursUms === undefined ? {} : { oursUms }),
      ...(cause === undefined ? {} : { cause }),
    };
    return { ...compared, isAccepted: cause !== undefined && isNoted(compared) };
  });
};
