import {
  BOUNDARY_GRADES,
  compareSeries,
  rawBoundaryOf,
  type BoundaryGrade,
  type Conversion,
  type Scale,
} from '../../rules';
import { listed, seriesInWords } from '../wording';

/** The series held before this one, of the same component; none where this is the first. */
export const seriesBefore = <Held extends Conversion>(
  conversion: Conversion,
  held: readonly Held[],
): Held | undefined =>
  held
    .filter(({ subject, component }) => subject === conversion.subject && component === conversion.component)
    .filter(({ series }) => compareSeries(series, conversion.series) < 0)
    .sort((a, b) => compareSeries(b.series, a.series))[0];

interface Shift {
  readonly grade: BoundaryGrade;
  readonly by: number;
}

const shiftsOf = (conversion: Conversion, before: Conversion, scale: Scale): readonly Shift[] =>
  BOUNDARY_GRADES.flatMap((grade) => {
    const [now, then] = [rawBoundaryOf(grade, conversion, scale), rawBoundaryOf(grade, before, scale)];
    return now.ok && then.ok ? [{ grade, by: now.value - then.value }] : [];
  });

/** The grades that only one of the two can reach: they have no boundary to compare. */
const reachedOnce = (conversion: Conversion, before: Conversion, scale: Scale): readonly string[] =>
  BOUNDARY_GRADES.flatMap((grade) => {
    const [now, then] = [rawBoundaryOf(grade, conversion, scale), rawBoundaryOf(grade, before, scale)];
    if (now.ok === then.ok) return [];
    return [`${grade} is out of reach in ${seriesInWords((now.ok ? before : conversion).series)}`];
  });

const shiftWords = ({ grade, by }: Shift): string => `${grade} ${by > 0 ? `${by} more` : `${-by} fewer`}`;

/** How the boundaries moved since the series before: `Raw marks needed, compared with May/June 2024: L2P 2 more and L2D 1 fewer.` */
export const boundaryShiftWords = (conversion: Conversion, before: Conversion | undefined, scale: Scale): string => {
  if (before === undefined) return `No series before ${seriesInWords(conversion.series)} is held.`;
  if (before.max !== conversion.max)
    return `Out of ${conversion.max}; ${seriesInWords(before.series)} was out of ${before.max}, so boundaries are not compared.`;
  const shifts = shiftsOf(conversion, before, scale);
  const moved = shifts.filter(({ by }) => by !== 0);
  const once = reachedOnce(conversion, before, scale);
  if (shifts.length + once.length === 0) return 'No grade can be reached in either, so boundaries are not compared.';
  const compared =
    moved.length > 0
      ? [`Raw marks needed, compared with ${seriesInWords(before.series)}: ${listed(moved.map(shiftWords))}.`]
      : once.length === 0
        ? [`Boundaries as in ${seriesInWords(before.series)}.`]
        : [];
  return [...compared, ...(once.length > 0 ? [`${listed(once)}.`] : [])].join(' ');
};
