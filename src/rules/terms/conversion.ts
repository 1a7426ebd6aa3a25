import type { ComponentId } from './component';
import type { BoundaryGrade } from './grade';
import type { Series } from './series';

/** The code of a subject, such as DIT. Which codes exist is reference data. */
export type SubjectCode = string & { readonly __subject?: never };

export type ConversionStatus = 'published' | 'typed' | 'illustrative' | 'estimated';

export interface ConversionKey {
  readonly subject: SubjectCode;
  readonly component: ComponentId;
  readonly series: Series;
}

/** Whole UMS come from fractions by a named rounding: to the nearest, a half going up, or down (UMS-2). */
export type Rounding = 'nearest' | 'down';

/** A point that a conversion from boundaries goes through: a raw boundary and the scale's minimum there (UMS-2). */
export interface BoundaryPoint {
  readonly raw: number;
  readonly ums: number;
  /** The grade that begins here; none at 0 and at the maximum. */
  readonly grade?: BoundaryGrade;
}

/** What a conversion was made from: a full table, or boundaries with straight lines between them. */
export type ConversionBasis =
  | { readonly kind: 'table' }
  | {
      readonly kind: 'boundaries';
      readonly points: readonly BoundaryPoint[];
      readonly rounding: Rounding;
      /** What the boundaries themselves are said to be; the conversion made from them is always estimated. */
      readonly declared: ConversionStatus;
    };

/** One series' conversion, compiled: `ums[raw]` is the UMS of that raw mark. It never carries over to another series. */
export interface Conversion extends ConversionKey {
  readonly max: number;
  readonly ums: readonly number[];
  readonly status: ConversionStatus;
  /** True when a Grade column given with the table contradicts the scale; the scale wins (UMS-3). */
  readonly contradicted: boolean;
  readonly source: string;
  readonly added: string;
  readonly basis: ConversionBasis;
}
