import type { EntryKind } from '../keys';
import type { ComponentId, LearnerId, Series, SubjectCode } from '../../rules';

/** What tells one row of BTEC_Entries from another; the names are those of its columns. */
export interface EntryKey {
  readonly learner: LearnerId;
  readonly subject: SubjectCode;
  readonly component: ComponentId;
  readonly series: Series;
  readonly kind: EntryKind;
}
