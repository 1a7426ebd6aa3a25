import type { Conversion, ConversionStatus } from '../../rules';
import type { Figures } from '../tables';

/** A raw mark whose UMS differs; undefined where one of the two has no such mark. */
export interface ChangedUms {
  readonly raw: number;
  readonly held: number | undefined;
  readonly pasted: number | undefined;
}

/** How a conversion about to be kept stands to what the workbook holds. */
export type HeldComparison =
  | { readonly kind: 'new' }
  /** The figures held are estimated from boundaries, so that a full table beside them wins. */
  | { readonly kind: 'better'; readonly marks: readonly ChangedUms[] }
  /** A full table is held, which wins over boundaries. */
  | { readonly kind: 'outweighed' }
  | { readonly kind: 'same'; readonly heldStatus: ConversionStatus; readonly heldSource: string }
  | { readonly kind: 'different'; readonly marks: readonly ChangedUms[] }
  /** Rows are held, but they can't be used. */
  | { readonly kind: 'unusable' };

const changedMarks = (held: Conversion, pasted: Conversion): readonly ChangedUms[] =>
  Array.from({ length: Math.max(held.max, pasted.max) + 1 }, (_, raw) => ({
    raw,
    held: held.ums[raw],
    pasted: pasted.ums[raw],
  })).filter((mark) => mark.held !== mark.pasted);

/** Compares a conversion, raw mark by raw mark, with the one the workbook holds for the same series. */
export const comparedWithHeld = (pasted: Conversion, figures: Figures): HeldComparison => {
  const found = figures.find(pasted);
  if (!found.ok) return { kind: found.problems[0].code === 'conversion-missing' ? 'new' : 'unusable' };
  const held = found.value;
  if (held.basis.kind !== pasted.basis.kind) {
    return held.basis.kind === 'boundaries'
      ? { kind: 'better', marks: changedMarks(held, pasted) }
      : { kind: 'outweighed' };
  }
  const marks = changedMarks(held, pasted);
  if (marks.length > 0) return { kind: 'different', marks };
  const heldStatus = held.basis.kind === 'boundaries' ? held.basis.declared : held.status;
  return { kind: 'same', heldStatus, heldSource: held.source };
};
