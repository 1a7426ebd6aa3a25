import { cohortOf, markedOf, type Entrant } from './entrant';
import { extremesOf } from './extremes';
import { EXTREMES, sampleFinding, type SampleFinding } from './sampleFinding';

const positions = (entrants: readonly Entrant[], isMeant: (entrant: Entrant) => boolean): readonly number[] =>
  entrants.flatMap((entrant, index) => (isMeant(entrant) ? [index] : []));

/** The extremes to add and how many share each, for a sample that is not the whole cohort (MOD-4, MOD-5, MOD-7). */
const extremeFindings = (entrants: readonly Entrant[]): readonly SampleFinding[] => {
  const extremes = extremesOf(entrants);
  if (extremes === undefined) return markedOf(entrants).length > 0 ? [sampleFinding('no-mark-above-zero', {})] : [];
  return EXTREMES.flatMap((which) => {
    const { mark, sharedBy, toAdd } = extremes[which];
    return [
      ...(toAdd === undefined ? [] : [sampleFinding('extreme-not-ticked', { which, mark, learner: toAdd })]),
      ...(sharedBy.length > 1 ? [sampleFinding('extreme-shared', { which, mark, sharedBy })] : []),
    ];
  });
};

const countFindings = (ticked: number, size: number | undefined): readonly SampleFinding[] => {
  if (size === undefined || ticked >= size) return [];
  return [ticked === 0 ? sampleFinding('no-ticks-yet', { size }) : sampleFinding('ticks-short', { ticked, size })];
};

const tickFindings = (entrants: readonly Entrant[], size: number | undefined): readonly SampleFinding[] => {
  const absent = positions(entrants, ({ ticked, result }) => ticked && result === 'X');
  const zeros = positions(entrants, ({ ticked, result }) => ticked && result === 0);
  const ticked = entrants.filter((entrant) => entrant.ticked && entrant.result !== 'blank').length;
  return [
    ...(absent.length > 0 ? [sampleFinding('ticked-absent', { learners: absent })] : []),
    ...(zeros.length > 0 ? [sampleFinding('ticked-zero-stays', { learners: zeros })] : []),
    ...countFindings(ticked, size),
  ];
};

const wholeFindings = (marked: number, size: number): readonly SampleFinding[] =>
  marked > 0 ? [sampleFinding('everyone-in-sample', { marked, size })] : [];

/** What a teacher must know about a sample: ticks, absences, extremes, ties and zeros (MOD-1, MOD-3..7). */
export const sampleFindings = (entrants: readonly Entrant[], size: number | undefined): readonly SampleFinding[] => {
  const strangers = positions(entrants, ({ ticked, result }) => ticked && result === 'blank');
  const marked = markedOf(entrants).length;
  return [
    ...(cohortOf(entrants) === 0 ? [sampleFinding('nobody-entered', {})] : []),
    ...(strangers.length > 0 ? [sampleFinding('tick-not-entered', { learners: strangers })] : []),
    ...(size === undefined || marked > size
      ? [...tickFindings(entrants, size), ...extremeFindings(entrants)]
      : wholeFindings(marked, size)),
  ];
};
