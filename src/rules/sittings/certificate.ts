import { qualificationGradeFor } from '../grades/qualificationGradeFor';
import { totalUms } from '../marks/totalUms';
import type { ComponentId } from '../terms/component';
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
  readonly counting: Readonly<Record<ComponentId, SatSitting>>;
  readonly total: Ums;
  readonly grade: QualificationGrade;
}

/** The certificate of a series: its external, and the highest of each internal up to it; none where the external can't count. */
export const certificateAt = (ledger: Ledger, series: Series, scale: Scale): Certificate | undefined => {
  const C1 = countingInternal(ledger, 'C1', series);
  const C2 = countingInternal(ledger, 'C2', series);
  const C3 = usableExternals(ledger).find((external) => external.series === series);
  if (C1 === undefined || C2 === undefined || C3 === undefined) return undefined;
  const total = totalUms(C1.result, C2.result, C3.result);
  if (!total.ok) return undefined;
  return { series, counting: { C1, C2, C3 }, total: total.value, grade: qualificationGradeFor(total.value, scale) };
};

/** The better of two certificates: the higher grade, then the higher total, then the earlier. */
export const betterCertificate = (a: Certificate, b: Certificate): Certificate =>
  (gradeRank(b.grade) - gradeRank(a.grade) || b.total - a.total) > 0 ? b : a;
