import { isSat } from '../sittings/sitting';
import type { Ledger } from '../sittings/ledger';
import type { ComponentId } from '../terms/component';
import type { Series } from '../terms/series';
import { kindOf } from '../terms/structure';

/** What an entry is: the first sitting of a component, an internal's retake or the external's resit. */
export type SittingKind = 'first' | 'retake' | 'resit';

/** What the entry of a component in a series is, from what was sat before it; an absence is no sitting (ENT-1, SIT-9). */
export const entryKindOf = (ledger: Ledger, component: ComponentId, series: Series): SittingKind => {
  const wasSat = ledger.sittings.some((each) => each.component === component && each.series < series && isSat(each));
  if (!wasSat) return 'first';
  return kindOf(ledger.structure, component) === 'internal' ? 'retake' : 'resit';
};
