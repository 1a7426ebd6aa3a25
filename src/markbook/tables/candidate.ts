import type { Conversion, ConversionKey } from '../../rules';
import type { CellPlace } from '../sheet';
import type { ConversionTwice, ScaleToConfirm, ScaleUnusable } from '../wording';
import type { TableIssue } from './tableIssue';

/** What one table of the workbook says about one conversion, before tables and boundaries are weighed against each other. */
export interface Candidate {
  readonly key: ConversionKey;
  /** The first of its cells. */
  readonly place: CellPlace;
  readonly isEstimated: boolean;
  /** Absent when it can't be used. */
  readonly conversion?: Conversion;
  /** Why not, when it is more than a fault in one row. */
  readonly reason?: ConversionTwice | ScaleUnusable | ScaleToConfirm;
  readonly issues: readonly TableIssue[];
}

/** What reading one Excel table gave: its conversions, and rows that belong to none. */
export interface TableReading {
  readonly candidates: readonly Candidate[];
  readonly issues: readonly TableIssue[];
}
