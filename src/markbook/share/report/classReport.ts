import type { ComponentId, Conversion, GradeCode, Scale } from '../../../rules';
import type { ChosenConversions, ClassGrades } from '../../grades';
import { suppressed, type ShownCount } from './suppressed';

/** What a line of the report counts: a grade, or learners who have none. */
export type ReportLine = GradeCode | 'absent' | 'no grade yet';

/** A class in counts that name nobody, for those outside it. */
export interface ClassReport {
  readonly subject: string;
  readonly lines: readonly { readonly line: ReportLine; readonly shown: ShownCount }[];
  readonly total: ShownCount;
  readonly sources: readonly { readonly component: ComponentId; readonly conversion?: Conversion }[];
  readonly scale: Scale['status'];
}

/** Counts a class for others: every learner in one line, counts under five hidden and not to be worked out. */
export const classReport = (
  { counts, tally }: ClassGrades,
  subject: string,
  conversions: ChosenConversions,
  scale: Scale,
): ClassReport => {
  const { toMend, blank, waiting, unconverted } = counts;
  const lines: readonly (readonly [ReportLine, number])[] = [
    ...tally.map(({ grade, count }) => [grade, count] as const),
    ['absent', counts.absent],
    ['no grade yet', toMend + blank + waiting + unconverted],
  ];
  const hidden = suppressed(lines.map(([, count]) => count));
  return {
    subject,
    lines: lines.map(([line], index) => ({ line, shown: hidden.counts[index] ?? { kind: 'few' } })),
    total: hidden.total,
    sources: scale.structure.components.map((component) => {
      const conversion = conversions[component];
      return { component, ...(conversion === undefined ? {} : { conversion }) };
    }),
    scale: scale.status,
  };
};
