import {
  isBlank,
  readMark,
  robustnessOf,
  type Certificate,
  type ComponentId,
  type Conversion,
  type RawMark,
  type Robustness,
  type SatSitting,
  type Scale,
  type Series,
  type SubjectCode,
} from '../../rules';
import type { HeldSitting } from '../sittings';
import type { Figures } from '../tables';

interface Place {
  readonly component: ComponentId;
  readonly series: Series;
}

/** Why a certificate's margin can't be worked out: a mark is not held, its series has no conversion, or the two disagree. */
export type NoMargin =
  | (Place & { readonly code: 'no-mark' })
  | (Place & { readonly code: 'mark-unreadable' | 'no-conversion' })
  | (Place & { readonly code: 'disagrees'; readonly mark: number; readonly gives: number; readonly ums: number });

/** How far a certificate's grade is from changing, or everything that keeps it from being said (WHATIF-4). */
export type Margin =
  | { readonly ok: true; readonly robustness: Robustness; readonly conversions: readonly Conversion[] }
  | { readonly ok: false; readonly reasons: readonly NoMargin[] };

interface Part {
  readonly component: ComponentId;
  readonly mark: RawMark;
  readonly conversion: Conversion;
}

/** The least move of boundaries that would change the grade of a certificate, from the marks and series that made it. */
export const marginOf = (
  { counting }: Certificate,
  held: readonly HeldSitting[],
  { figures, subject, scale }: { readonly figures: Figures; readonly subject: SubjectCode; readonly scale: Scale },
): Margin => {
  const reasons: NoMargin[] = [];
  const partOf = ({ component, series, result: ums, row }: SatSitting): Part | undefined => {
    const cell = held[row - 1]?.mark ?? null;
    const place = { component, series };
    const found = figures.find({ subject, component, series });
    if (isBlank(cell)) reasons.push({ ...place, code: 'no-mark' });
    else if (!found.ok) reasons.push({ ...place, code: 'no-conversion' });
    else {
      const mark = readMark(cell, found.value);
      if (!mark.ok || typeof mark.value !== 'number') reasons.push({ ...place, code: 'mark-unreadable' });
      else {
        const gives = found.value.ums[mark.value] ?? 0;
        if (gives === ums) return { component, mark: mark.value, conversion: found.value };
        reasons.push({ ...place, code: 'disagrees', mark: mark.value, gives, ums });
      }
    }
    return undefined;
  };
  const parts = counting.flatMap((sitting) => partOf(sitting) ?? []);
  if (parts.length < counting.length) return { ok: false, reasons };
  const robustness = robustnessOf(
    Object.fromEntries(parts.map(({ component, mark }) => [component, mark])),
    Object.fromEntries(parts.map(({ component, conversion }) => [component, conversion])),
    scale,
  );
  const conversions = parts.map(({ conversion }) => conversion);
  return robustness === undefined ? { ok: false, reasons } : { ok: true, robustness, conversions };
};
