import type { ComponentId, Conversion, RawMark, Result, Series, Ums } from '../../rules';
import type { Answer, MarkProblem } from '../../rules';
import type { HeldSitting } from '../sittings';
import type { Learner } from '../tracker';
import type { Cause } from './cause';

/** The mark we hold for a sitting, and the cell it stands in. */
export interface OurMark {
  readonly mark: Answer<Result<RawMark>, MarkProblem>;
  readonly from: 'tracker' | 'sittings';
  readonly sheet: string;
  readonly cell: string;
}

/** One result of Pearson's beside the mark we hold for it. */
export interface Paired {
  readonly learner: Learner;
  readonly sitting: HeldSitting;
  readonly component: ComponentId;
  readonly series: Series;
  readonly pearson: Ums | 'X';
  readonly ours: OurMark;
  /** The series that the tracker reads the mark with. */
  readonly used: Series;
  /** The conversion of the sitting's own series. */
  readonly conversion?: Conversion;
}

/** A result that agrees, or differs for a cause. */
export interface Comparison extends Paired {
  /** The UMS that the mark gives in the series used; absent where it gives none. */
  readonly oursUms?: Ums;
  readonly cause?: Cause;
  /** Noted by the teacher as a difference that stands. */
  readonly isAccepted: boolean;
}
