import { comparedWithHeld, type HeldComparison } from '../../../../markbook/paste';
import { componentNotHeld, readSeries } from '../../../../markbook/keys';
import type { Figures } from '../../../../markbook/tables';
import { describeProblem } from '../../../../markbook/wording';
import {
  BOUNDARY_GRADES,
  compileBoundaries,
  readWhole,
  type BoundaryGrade,
  type Conversion,
  type ConversionKey,
  type Scale,
} from '../../../../rules';
import type { KeyAnswers } from '../adding/KeyFields';
import type { OriginAnswers } from '../adding/draft';

/** What is typed for one conversion known by its boundaries only. */
export interface TypedBoundaries extends KeyAnswers {
  readonly max: string;
  readonly boundaries: Readonly<Record<BoundaryGrade, string>>;
  readonly rounding: 'nearest' | 'down';
}

export const NOTHING_TYPED: TypedBoundaries = {
  max: '',
  boundaries: { L1P: '', L1M: '', L1D: '', L2P: '', L2M: '', L2D: '' },
  rounding: 'nearest',
};

export interface BoundaryDraft {
  readonly key: Partial<ConversionKey>;
  readonly seriesFault?: string;
  /** What is wrong with a figure, under its field. */
  readonly faults: Readonly<Partial<Record<BoundaryGrade | 'max', string>>>;
  readonly conversion?: Conversion;
  readonly comparison?: HeldComparison;
}

const MOST_RAW_MARKS = 1000;

const keyOf = (typed: TypedBoundaries): Pick<BoundaryDraft, 'key' | 'seriesFault'> => {
  const { subject, component, series: text = '' } = typed;
  const series = text.trim() === '' ? undefined : readSeries(text);
  return {
    key: {
      ...(subject === undefined ? {} : { subject }),
      ...(component === undefined ? {} : { component }),
      ...(series?.ok === true ? { series: series.value } : {}),
    },
    ...(series?.ok === false ? { seriesFault: describeProblem(series.problems[0]) } : {}),
  };
};

const isWhole = (key: Partial<ConversionKey>): key is ConversionKey =>
  key.subject !== undefined && key.component !== undefined && key.series !== undefined;

/** The key as far as it was said: figures are checked before everything is. */
const keyWith = (key: Partial<ConversionKey>, { structure }: Scale): ConversionKey =>
  isWhole(key) ? key : { subject: '', component: key.component ?? structure.external, series: '2000-06' };

const isTooLarge = (max: string): boolean => {
  const reading = readWhole(max);
  return reading.ok && reading.value > MOST_RAW_MARKS;
};

/** How boundaries typed so far stand: each fault by its field, the conversion they make, and what the workbook holds (UMS-2, UMS-3). */
export const boundaryDraft = (
  typed: TypedBoundaries,
  origin: OriginAnswers & { readonly added: string },
  figures: Figures,
): BoundaryDraft => {
  const named = keyOf(typed);
  const { subject, component } = named.key;
  const notHeld = component && componentNotHeld(component, subject);
  if (notHeld !== undefined) return { ...named, faults: { max: describeProblem(notHeld) } };
  const scale = figures.scaleFor(subject);
  if (!scale.ok) return { ...named, faults: { max: describeProblem(scale.problems[0]) } };
  if (isTooLarge(typed.max)) return { ...named, faults: { max: `No paper has more than ${MOST_RAW_MARKS} marks.` } };
  const compiled = compileBoundaries({
    key: keyWith(named.key, scale.value),
    max: typed.max,
    boundaries: typed.boundaries,
    rounding: typed.rounding,
    status: origin.status ?? 'typed',
    source: origin.source.trim(),
    added: origin.added,
    scale: scale.value,
  });
  if (!compiled.ok) {
    const faults: Partial<Record<BoundaryGrade | 'max', string>> = {};
    for (const problem of compiled.problems) {
      const field = 'grade' in problem.facts ? problem.facts.grade : 'max';
      const isLeftBlank = (field === 'max' ? typed.max : typed.boundaries[field]).trim() === '';
      if (!isLeftBlank) faults[field] ??= describeProblem(problem);
    }
    return { ...named, faults };
  }
  if (!isWhole(named.key)) return { ...named, faults: {} };
  return { ...named, faults: {}, conversion: compiled.value, comparison: comparedWithHeld(compiled.value, figures) };
};

/** The fields still to fill in, for a sentence. */
export const stillBlank = ({ max, boundaries }: TypedBoundaries): readonly string[] => [
  ...(max.trim() === '' ? ['the maximum'] : []),
  ...BOUNDARY_GRADES.filter((grade) => boundaries[grade].trim() === ''),
];
