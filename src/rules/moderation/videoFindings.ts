import { cohortOf, markedOf, type Entrant } from './entrant';
import { extremesOf } from './extremes';
import { sampleFinding, type SampleFinding } from './sampleFinding';
import { videoSample } from './videoSample';

/** What is missing where the sample is chosen from learners with video; `need` is for the whole cohort (MOD-8). */
export const videoFindings = (entrants: readonly Entrant[], size: number, need: number): readonly SampleFinding[] => {
  const marked = markedOf(entrants);
  const have = marked.filter(({ video }) => video === true).length;
  const needed = need >= cohortOf(entrants) ? marked.length : need;
  const unseen = marked.filter(({ ticked, video }) => ticked && video !== true).map(({ index }) => index);
  const extremes = extremesOf(entrants);
  const { extremesWithoutVideo } = videoSample(entrants, size);
  return [
    ...(have < needed ? [sampleFinding('video-short', { have, need: needed })] : []),
    ...(extremes === undefined
      ? []
      : extremesWithoutVideo.map((which) =>
          sampleFinding('extreme-without-video', { which, mark: extremes[which].mark }),
        )),
    ...(unseen.length > 0 ? [sampleFinding('ticked-without-video', { learners: unseen })] : []),
  ];
};
