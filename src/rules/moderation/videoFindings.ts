import { cohortOf, markedOf, type Entrant } from './entrant';
import { extremesOf } from './extremes';
import { EXTREMES, sampleFinding, type SampleFinding } from './sampleFinding';

/** The extremes that no learner with video has, though the sample needs one of them (MOD-8). */
const unseenExtremes = (entrants: readonly Entrant[]): readonly SampleFinding[] => {
  const extremes = extremesOf(entrants);
  if (extremes === undefined) return [];
  return EXTREMES.flatMap((which) => {
    const { mark } = extremes[which];
    const isSeen = markedOf(entrants).some(({ result, video }) => result === mark && video === true);
    return isSeen ? [] : [sampleFinding('extreme-without-video', { which, mark })];
  });
};

/** What is missing where the sample is chosen from learners with video; `need` is for the whole cohort (MOD-8). */
export const videoFindings = (entrants: readonly Entrant[], need: number): readonly SampleFinding[] => {
  const marked = markedOf(entrants);
  const have = marked.filter(({ video }) => video === true).length;
  const needed = need >= cohortOf(entrants) ? marked.length : need;
  const unseen = marked.filter(({ ticked, video }) => ticked && video !== true).map(({ index }) => index);
  return [
    ...(have < needed ? [sampleFinding('video-short', { have, need: needed })] : []),
    ...unseenExtremes(entrants),
    ...(unseen.length > 0 ? [sampleFinding('ticked-without-video', { learners: unseen })] : []),
  ];
};
