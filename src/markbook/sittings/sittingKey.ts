import type { ComponentId, LearnerId, Series, SubjectCode } from '../../rules';
import type { RowToKeep } from '../keeping';
import type { HeldSitting } from './heldSittings';

/** What tells one row of BTEC_Sittings from the others, its parts named like the columns. */
export interface SittingKey<Kind extends HeldSitting['kind'] = 'live'> {
  readonly learner: LearnerId;
  /** '' for a row that is there and says none. */
  readonly subject: SubjectCode | '';
  readonly component: ComponentId;
  readonly series: Series;
  readonly kind: Kind;
}

/** What a row that is there and says no subject gets under Subject as soon as it is written. */
export const subjectFilled = ({ subject: said }: Pick<HeldSitting, 'subject'>, subject: SubjectCode): RowToKeep =>
  said === '' ? { Subject: subject } : {};
