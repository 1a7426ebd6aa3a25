import {
  asUms,
  countingInternal,
  isSat,
  neededMarks,
  type Conversion,
  type Ledger,
  type NeededForGrade,
  type Outcome,
  type Scale,
  type Series,
  type Ums,
} from '../../rules';
import { waitsForNewClaim } from './retakes';

/** What the external would have to reach for each grade, with the highest of each internal so far (WHATIF-1). */
export interface ExternalNeeds {
  readonly internals: readonly [c1: Ums, c2: Ums];
  readonly conversion: Conversion;
  readonly needed: readonly NeededForGrade[];
}

/** True when the external has still to be sat, or sat again, before there can be a certificate with the internals as they are. */
const isOwed = (ledger: Ledger, outcome: Outcome): boolean => {
  const { status } = outcome;
  if (status === 'Practice only' || status === 'Resit C3 needed') return true;
  if (status === 'Incomplete') return !ledger.sittings.some((each) => each.component === 'C3' && isSat(each));
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
  const [c1, c2] = [countingInternal(ledger, 'C1', series), countingInternal(ledger, 'C2', series)];
  if (c1 === undefined || c2 === undefined) return undefined;
  const known = asUms(c1.result + c2.result);
  return { internals: [c1.result, c2.result], conversion, needed: neededMarks(known, conversion, scale) };
};
