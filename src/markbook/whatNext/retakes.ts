import {
  asUms,
  compareSeries,
  countingInternal,
  fewestRawFor,
  gradeRank,
  internalsAfter,
  internalsOf,
  neededMark,
  neededMarks,
  nextGradeUp,
  readMark,
  retakeWorth,
  usableExternals,
  type Certificate,
  type ComponentId,
  type Conversion,
  type EntryOption,
  type Ledger,
  type NeededForGrade,
  type Outcome,
  type RawMark,
  type RetakeWorth,
  type SatSitting,
  type Scale,
  type Ums,
} from '../../rules';
import type { HeldSitting } from '../sittings';

/** The conversion that a question about each component is answered under; absent until one is chosen and held. */
export type Under<Held extends Conversion = Conversion> = Readonly<Partial<Record<ComponentId, Held>>>;

/** One more sitting of a component that may be entered, and what it could do under one named conversion (WHATIF-3). */
export interface Retake {
  readonly component: ComponentId;
  /** The number of the subject's external, which the component may be itself. */
  readonly externalId: ComponentId;
  readonly option: EntryOption;
  readonly conversion: Conversion;
  readonly worth: RetakeWorth;
  /** The raw mark that is worth the UMS that counts, under that conversion; none when even its maximum is worth less. */
  readonly now: RawMark | undefined;
  /** How many raw marks more would move the grade, the other components as they are; none when out of reach. */
  readonly more: number | undefined;
  /** Grades beyond the next that are in reach, with the fewest raw marks for each, the highest first (WHATIF-1). */
  readonly beyond: readonly NeededForGrade[];
  /** True when the internals are meant as they would count in a new claim: each its highest so far. */
  readonly isForNewClaim: boolean;
  /** Whether the external has to be sat again with it, or would have to be and can't. */
  readonly forces: 'nothing' | 'external' | 'external, none left';
}

/** The raw mark behind a UMS: the one kept with the sitting where the conversion is that of its series, else the fewest that earns it. */
export const markBehind = (
  sitting: SatSitting,
  held: readonly HeldSitting[],
  conversion: Conversion,
): RawMark | undefined => {
  const mark = readMark(held[sitting.row - 1]?.mark ?? null, conversion);
  const isOfSeries = conversion.series === sitting.series && mark.ok && typeof mark.value === 'number';
  if (isOfSeries && conversion.ums[mark.value] === sitting.result) return mark.value;
  return fewestRawFor(sitting.result, conversion);
};

const forcesOf = ({ consequences }: EntryOption): Retake['forces'] => {
  if (consequences.some(({ code }) => code === 'no-external-for-it')) return 'external, none left';
  return consequences.some(({ code }) => code === 'forces-external') ? 'external' : 'nothing';
};

/** What each grade above the next one would take, where it is in reach. */
const beyondNext = (
  knownUms: number,
  { nextGrade }: RetakeWorth,
  conversion: Conversion,
  scale: Scale,
): readonly NeededForGrade[] =>
  nextGrade === undefined
    ? []
    : neededMarks(asUms(knownUms), conversion, scale).filter(
        ({ grade, mark }) => mark !== undefined && gradeRank(grade) > gradeRank(nextGrade),
      );

interface Given {
  readonly ledger: Ledger;
  readonly outcome: Outcome;
  readonly options: readonly EntryOption[];
  readonly held: readonly HeldSitting[];
}

const canBeEntered = (options: readonly EntryOption[], component: ComponentId): EntryOption | undefined =>
  options.find((each) => each.component === component && each.refusals.length === 0);

/** The internals that would count beside an external still to come: each its highest so far. */
const internalsSoFar = ({ ledger }: Given): readonly SatSitting[] | undefined => {
  const [latest] = ledger.sittings.map(({ series }) => series).sort((a, b) => compareSeries(b, a));
  if (latest === undefined) return undefined;
  const components = internalsOf(ledger.structure);
  const sittings = components.flatMap((component) => countingInternal(ledger, component, latest) ?? []);
  return sittings.length < components.length ? undefined : sittings;
};

const knownForNewClaim = (given: Given, best: Certificate): Ums => {
  const { external } = given.ledger.structure;
  const internals = internalsSoFar(given) ?? best.counting.filter(({ component }) => component !== external);
  return asUms(internals.reduce((sum, { result }) => sum + result, 0));
};

/** A claim stands and an internal has been retaken since: only the external can bring it into a certificate (SIT-5, SIT-8). */
const forNewClaim = (given: Given, best: Certificate, conversion: Conversion, scale: Scale): RetakeWorth => {
  const known = knownForNewClaim(given, best);
  const nextGrade = nextGradeUp(best.grade);
  const needed = nextGrade && neededMark({ knownUms: known, target: nextGrade, conversion }, scale);
  return {
    totalNow: best.total,
    gradeNow: best.grade,
    nextGrade,
    gain: Math.max(0, known + scale.external.max - best.total),
    neededForNext: needed?.ok === true ? needed.value : undefined,
  };
};

/** True when an internal taken after the certificates waits for another external and a claim of its own. */
export const waitsForNewClaim = ({ ledger, outcome }: Pick<Given, 'ledger' | 'outcome'>): boolean => {
  const last = usableExternals(ledger).at(-1);
  return outcome.isClaimed && last !== undefined && internalsAfter(ledger, last.series).length > 0;
};

/** Each component that may be sat once more, and whether that is worth it; none while there is no certificate to compare with. */
export const retakesOf = (given: Given, under: Under, scale: Scale): readonly Retake[] => {
  const { best } = given.outcome;
  if (best === undefined) return [];
  const isWaiting = waitsForNewClaim(given);
  const { counting } = best;
  const { external } = given.ledger.structure;
  return counting.flatMap((sitting): readonly Retake[] => {
    const { component } = sitting;
    const option = canBeEntered(given.options, component);
    const conversion = under[component];
    if (option === undefined || conversion === undefined || (isWaiting && component !== external)) return [];
    const forces = forcesOf(option);
    const forcedExternal = forces === 'external' ? under[external] : undefined;
    const worth = isWaiting
      ? forNewClaim(given, best, conversion, scale)
      : retakeWorth({ counting, component, conversion, forcedExternal }, scale);
    const known = isWaiting ? knownForNewClaim(given, best) : best.total - sitting.result;
    const now = markBehind(sitting, given.held, conversion);
    const { neededForNext } = worth;
    const more = neededForNext === undefined || now === undefined ? undefined : neededForNext - now;
    const beyond = beyondNext(known, worth, conversion, scale);
    return [
      {
        component,
        externalId: external,
        option,
        conversion,
        worth,
        now,
        more,
        beyond,
        isForNewClaim: isWaiting,
        forces,
      },
    ];
  });
};
