import {
  asUms,
  countingInternal,
  internalsOf,
  isResitNeeded,
  isSat,
  neededMarks,
  type Conversion,
  type GradeCode,
  type Ledger,
  type NeededForGrade,
  type Outcome,
  type RawMark,
  type Scale,
  type Series,
  type SatSitting,
} from '../../rules';
import { waitsForNewClaim } from './retakes';

/** What the external would have to reach for each grade, with the highest of each internal so far (WHATIF-1). */
export interface ExternalNeeds {
  /** One for each internal of the subject, in their order. */
  readonly internals: readonly SatSitting[];
  readonly conversion: Conversion;
  readonly needed: readonly NeededForGrade[];
}

/** True when the external has still to be sat, or sat again, before there can be a certificate with the internals as they are. */
const isOwed = (ledger: Ledger, outcome: Outcome): boolean => {
  const { status } = outcome;
  if (status === 'Practice only' || isResitNeeded(status)) return true;
  if (status === 'Incomplete')
    return !ledger.sittings.some((each) => each.component === ledger.structure.external && isSat(each));
  return waitsForNewClaim({ ledger, outcome });
};

/** What the external owed needs for every grade; none while it is not owed or an internal has no UMS by that series. */
export const externalNeeds = (
  ledger: Ledger,
  outcome: Outcome,
  { series, conversion }: { readonly series: Series; readonly conversion: Conversion | undefined },
  scale: Scale,
): ExternalNeeds | undefined => {
  if (conversion === undefined || !isOwed(ledger, outcome)) return undefined;
  const components = internalsOf(ledger.structure);
  const internals = components.flatMap((component) => countingInternal(ledger, component, series) ?? []);
  if (internals.length < components.length) return undefined;
  const known = asUms(internals.reduce((sum, { result }) => sum + result, 0));
  return { internals, conversion, needed: neededMarks(known, conversion, scale) };
};

/** What the external needs, by what can be said of each grade. */
export interface NeedsInReach {
  readonly outOfReach: readonly GradeCode[];
  /** The highest first. */
  readonly open: readonly { readonly grade: GradeCode; readonly mark: RawMark }[];
  /** The highest grade that any mark gives; absent where that is none. */
  readonly secured?: GradeCode;
}

/** Parts the grades of an external owed into those out of reach, those that take a mark and the one that is secured. */
export const needsInReach = ({ needed }: Pick<ExternalNeeds, 'needed'>): NeedsInReach => {
  const secured = needed.find(({ mark }) => mark === 0)?.grade;
  return {
    outOfReach: needed.filter(({ mark }) => mark === undefined).map(({ grade }) => grade),
    open: needed.flatMap(({ grade, mark }) =>
      grade === 'U' || mark === undefined || mark === 0 ? [] : [{ grade, mark }],
    ),
    ...(secured === undefined ? {} : { secured }),
  };
};
