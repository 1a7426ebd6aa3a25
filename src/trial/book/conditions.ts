import type { BookStyle } from './style';
import type { Area } from './terms';

/** Where a scale or a bar begins or ends: `type` is the file's word, in small letters. */
export type Stop =
  { readonly type: 'formula'; readonly formula: string } | { readonly type: string; readonly value?: number };

/** What a conditional format looks for, and how the cells it finds look. */
export type Condition =
  | { readonly kind: 'expression'; readonly formula: string; readonly style: BookStyle }
  | { readonly kind: 'duplicateValues' | 'uniqueValues'; readonly style: BookStyle }
  | {
      readonly kind: 'top';
      readonly count: number;
      readonly isBottom: boolean;
      readonly isPercent: boolean;
      readonly style: BookStyle;
    }
  | {
      readonly kind: 'average';
      readonly side: 'greaterThan' | 'lessThan';
      readonly orEqual: boolean;
      readonly style: BookStyle;
    }
  | { readonly kind: 'colourScale'; readonly stops: readonly { readonly at: Stop; readonly colour: string }[] }
  | {
      readonly kind: 'dataBar';
      readonly min: Stop;
      readonly max: Stop;
      readonly colour: string;
      readonly showsValue: boolean;
    };

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly condition: Condition;
}

/** What may be typed into cells of a sheet of the file, in the file's words. */
export interface EntryRule {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowsBlank: boolean;
  readonly showsList: boolean;
  readonly alert: 'stop' | 'warning' | 'information';
  readonly showsAlert: boolean;
  readonly error?: { readonly title: string; readonly text: string };
  readonly showsPrompt: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
}
