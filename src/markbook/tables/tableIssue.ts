import type { ConversionKey } from '../../rules';
import type { Problem } from '../wording';
import type { CellPlace } from '../sheet';

/** A row that can't be used, or is used with a warning: where it stands, why, and which conversion it belongs to if that could be read. */
export interface TableIssue extends CellPlace {
  readonly severity: 'problem' | 'warning';
  readonly problem: Problem;
  readonly key?: ConversionKey;
}
