import { compareBooks } from './compareBooks';

/** What became of one workbook. */
export type Outcome =
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'stuck'; readonly step: string }
  | { readonly kind: 'opened'; readonly faults: readonly Fault[] };

export type Fault =
  | 'not byte for byte the same'
  | 'formula text changed'
  | 'results changed'
  | 'constants changed'
  | 'more than the edited cells changed';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What opening and saving alone changed, and what changed with the two edits beside them. */
export function faultsOf(before: Uint8Array, saved: Uint8Array, edited: Uint8Array, places: readonly Place[]): Fault[] {
  const alone = compareBooks(before, saved);
  const with2 = compareBooks(before, edited, places);
  const faults: readonly (readonly [Fault, boolean])[] = [
    ['not byte for byte the same', alone.parts.length > 0],
    ['formula text changed', alone.formulas.length > 0],
    ['results changed', alone.results.length > 0],
    ['constants changed', alone.constants.length > 0],
    ['more than the edited cells changed', with2.formulas.length + with2.constants.length > 0],
  ];
  return faults.filter(([, isFound]) => isFound).map(([fault]) => fault);
}
