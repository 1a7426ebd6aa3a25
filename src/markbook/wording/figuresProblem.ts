import type { ConversionKey, ProblemOf, SubjectCode } from '../../rules';
import type { CellPlace } from '../sheet';

/** Something technical that no rule says anything of. */
export interface Hindrance<Code extends string, Facts extends object> {
  readonly code: Code;
  readonly facts: Facts;
}

/** One of the add-in's tables lacks a column. */
export type ColumnMissing = Hindrance<'column-missing', { readonly table: string; readonly column: string }>;

export type ConversionMissing = ProblemOf<'conversion-missing', ConversionKey>;

/** Two different sets of figures for one conversion: named, never chosen between. */
export type ConversionTwice = ProblemOf<
  'conversion-twice',
  ConversionKey & { readonly first: CellPlace; readonly second: CellPlace }
>;

/** Something in the conversion's own rows can't be used; `place` is the first such cell. */
export type ConversionUnusable = ProblemOf<'conversion-unusable', ConversionKey & { readonly place: CellPlace }>;

export type ScaleUnusable = ProblemOf<'scale-unusable', { readonly place: CellPlace }>;

/** The scale of a subject is only assumed: no grade may be given on it until a teacher has confirmed it (section 2). */
export type ScaleToConfirm = ProblemOf<'scale-to-confirm', { readonly subject: SubjectCode | undefined }>;

/** Why a conversion can't be used: the workbook holds none, two, a faulty one, or its scale is at fault. */
export type FindProblem = ConversionMissing | ConversionTwice | ConversionUnusable | ScaleUnusable | ScaleToConfirm;

export type ScaleScope = 'Internal' | 'External' | 'Qualification';

/** What is wrong with the add-in's own tables in the workbook, besides what the rules find in one conversion. */
export type FiguresProblem =
  | FindProblem
  | ColumnMissing
  | Hindrance<'table-copied', { readonly table: string; readonly copy: string }>
  | ProblemOf<'status-unknown', { readonly text: string; readonly allowed: readonly string[] }>
  | ProblemOf<'status-mixed', ConversionKey & { readonly used: string }>
  | ProblemOf<'scale-scope-unknown', { readonly text: string }>
  | ProblemOf<
      'scale-row-twice',
      {
        readonly scope: ScaleScope;
        readonly subject: SubjectCode | undefined;
        readonly first: CellPlace;
        readonly second: CellPlace;
      }
    >;
