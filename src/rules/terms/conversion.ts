import type { ComponentId } from './component';
import type { Series } from './series';

/** The code of a subject, such as DIT. Which codes exist is reference data. */
export type SubjectCode = string & { readonly __subject?: never };

export type ConversionStatus = 'published' | 'typed' | 'illustrative' | 'estimated';

export interface ConversionKey {
  readonly subject: SubjectCode;
  readonly component: ComponentId;
  readonly series: Series;
}

/** One series' conversion, compiled: `ums[raw]` is the UMS of that raw mark. It never carries over to another series. */
export interface Conversion extends ConversionKey {
  readonly max: number;
  readonly ums: readonly number[];
  readonly status: ConversionStatus;
  /** True when a Grade column given with the table contradicts the scale; the scale wins (UMS-3). */
  readonly contradicted: boolean;
  readonly source: string;
  readonly added: string;
}
