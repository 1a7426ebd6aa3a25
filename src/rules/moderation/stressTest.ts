import { componentGradeFor } from '../grades/componentGradeFor';
import type { Conversion } from '../terms/conversion';
import type { ComponentGrade } from '../terms/grade';
import type { Scale } from '../terms/scale';
import { asRawMark, asUms, type RawMark, type Ums } from '../terms/units';

/** A change to marks, for a simulation only: the same for all, for marks in bands, or growing evenly from 0 to the maximum. */
export type MarkChange =
  | { readonly kind: 'flat'; readonly by: number }
  | {
      readonly kind: 'bands';
      readonly bands: readonly { readonly from: number; readonly to: number; readonly by: number }[];
    }
  | { readonly kind: 'linear'; readonly atZero: number; readonly atMax: number };

/** A mark as it is and as the simulation makes it, with UMS and grade. */
export interface StressedMark {
  readonly before: { readonly mark: RawMark; readonly ums: Ums; readonly grade: ComponentGrade };
  readonly after: { readonly mark: RawMark; readonly ums: Ums; readonly grade: ComponentGrade };
}

/** The whole number nearest to a fraction, half up. */
const nearest = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

const changeAt = (mark: number, change: MarkChange, max: number): number => {
  switch (change.kind) {
    case 'flat':
      return change.by;
    case 'bands':
      return change.bands.find(({ from, to }) => mark >= from && mark <= to)?.by ?? 0;
    case 'linear':
      return nearest(change.atZero * max + (change.atMax - change.atZero) * mark, max);
  }
};

/**
 * Every raw mark as the change makes it: held within 0 and the maximum, and never below a mark that was lower (MOD-11).
 * @internal
 */
export const stressedMarks = (change: MarkChange, max: number): readonly RawMark[] =>
  Array.from({ length: max + 1 }, (_, mark) => mark).reduce<readonly RawMark[]>((table, mark) => {
    const within = Math.min(max, Math.max(0, mark + changeAt(mark, change, max)));
    return [...table, asRawMark(Math.max(within, table.at(-1) ?? 0))];
  }, []);

/** What a change to marks would do to UMS and grades: a simulation, never a prediction of Pearson's adjustment (MOD-11). */
export const stressTest = (
  marks: readonly RawMark[],
  change: MarkChange,
  conversion: Conversion,
  scale: Scale,
): readonly (StressedMark | undefined)[] => {
  const table = stressedMarks(change, conversion.max);
  const states = conversion.ums.map((ums, mark) => {
    const grade = componentGradeFor(asUms(ums), conversion.component, scale);
    return { mark: asRawMark(mark), ums: asUms(ums), grade };
  });
  const stressed = states.flatMap((before) =>
    states.filter(({ mark }) => mark === table[before.mark]).map((after) => ({ before, after })),
  );
  return marks.map((mark) => stressed[mark]);
};
