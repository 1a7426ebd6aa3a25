import { gradedTotalOf } from '../grades/awardFor';
import { gradeRank, type QualificationGrade } from '../terms/grade';
import type { Scale } from '../terms/scale';
import type { Series } from '../terms/series';
import type { Ums } from '../terms/units';
import { countingInternal, usableExternals } from './counting';
import type { Ledger } from './ledger';
import type { SatSitting } from './sitting';

/** What a learner gets when the qualification is claimed in one series. */
export interface Certificate {
  readonly series: Series;
  /** The sitting that counts for each of the subject's components, in their order. */
  readonly counting: readonly SatSitting[];
  readonly total: Ums;
  readonly grade: QualificationGrade;
}

/** The certificate of a series: its external, and the highest of each internal up to it; none where the external can't count. */
export const certificateAt = (ledger: Ledger, series: Series, scale: Scale): Certificate | undefined => {
  const { components, external } = ledger.structure;
  const usable = usableExternals(ledger).find((each) => each.series === series);
  const counting = components.flatMap(
    (component) => (component === external ? usable : countingInternal(ledger, component, series)) ?? [],
  );
  if (counting.length < components.length) return undefined;
  const graded = gradedTotalOf(counting, scale);
  return graded.ok ? { series, counting, ...graded.value } : undefined;
};

/** The better of two certificates: the higher grade, then the higher total, then the earlier. */
export const betterCertificate = (a: Certificate, b: Certificate): Certificate =>
  (gradeRank(b.grade) - gradeRank(a.grade) || b.total - a.total) > 0 ? b : a;
