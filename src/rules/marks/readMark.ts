import { answered, refused, type Answer, type ProblemOf } from '../terms/answer';
import { textOf, type CellInput } from '../terms/cell';
import type { Conversion, ConversionKey } from '../terms/conversion';
import { readAbsence } from '../terms/readAbsence';
import { readWhole, type WholeFault } from '../terms/readWhole';
import type { Result } from '../terms/result';
import { asRawMark, type RawMark } from '../terms/units';

export type MarkProblem =
  | ProblemOf<'mark-unreadable', { readonly text: string }>
  | ProblemOf<'mark-not-whole', { readonly text: string }>
  | ProblemOf<'mark-negative', { readonly text: string }>
  | MarkAboveMax;

export type MarkAboveMax = ProblemOf<'mark-above-max', ConversionKey & { readonly mark: number; readonly max: number }>;

/** Says which mark is above which conversion's maximum (UMS-4). */
export const markAboveMax = (mark: number, { subject, component, series, max }: Conversion): MarkAboveMax => ({
  rule: 'UMS-4',
  code: 'mark-above-max',
  facts: { mark, max, subject, component, series },
});

/** Reads a mark, an absence or a blank; against a conversion also whether the mark is within its maximum (UMS-4). */
export const readMark = (input: CellInput, conversion?: Conversion): Answer<Result<RawMark>, MarkProblem> => {
  const absence = readAbsence(input);
  if (absence !== null) return answered(absence);
  const reading = readWhole(input, conversion?.max);
  if (reading.ok) return answered(asRawMark(reading.value));
  const problemOf = (fault: WholeFault): MarkProblem =>
    fault === 'above-max' && conversion !== undefined
      ? markAboveMax(reading.value ?? 0, conversion)
      : {
          rule: 'UMS-4',
          code: fault === 'above-max' ? 'mark-unreadable' : `mark-${fault}`,
          facts: { text: textOf(input) },
        };
  const [first, ...rest] = reading.faults;
  return refused(problemOf(first), ...rest.map(problemOf));
};
