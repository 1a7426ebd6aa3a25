import { listed, quoted } from '../wording';
import type { GapGroup, GroupFigures } from './gapGroups';

/** What a group is called: what the sheet writes, or that it writes nothing. */
export const groupName = ({ text }: GapGroup): string => (text === '' ? 'blank' : text);

/** A group's figures: `7 of 12 (58%), 2.35 points`; of one too small to be shown, that it is. */
export const groupWords = ({ figures }: GapGroup): string =>
  figures === undefined
    ? 'hidden'
    : `${figures.atPass} of ${figures.graded} (${figures.percent}%), ${figures.averagePoints.toFixed(2)} points`;

const shownOf = (groups: readonly GapGroup[]): readonly (GapGroup & { readonly figures: GroupFigures })[] =>
  groups.flatMap(({ text, figures }) => (figures === undefined ? [] : [{ text, figures }]));

const gap = (groups: readonly GapGroup[]): string => {
  const [first, ...others] = [...shownOf(groups)].sort((a, b) => b.figures.percent - a.figures.percent);
  const last = others.at(-1);
  if (first === undefined || last === undefined) return '';
  const points = first.figures.averagePoints - last.figures.averagePoints;
  const apart = `${quoted(groupName(first))} is ${first.figures.percent - last.figures.percent} percentage points above ${quoted(groupName(last))} at Level 2 Pass or above`;
  if (first.figures.percent === last.figures.percent) return 'No gap at Level 2 Pass or above.';
  return points === 0
    ? `${apart}.`
    : `${apart}, ${Math.abs(points).toFixed(2)} points ${points > 0 ? 'more' : 'fewer'} on average.`;
};

/** The widest gap in a sentence, and which groups are hidden and why; of small groups a gap says little. */
export const gapSentence = (groups: readonly GapGroup[]): string => {
  const hidden = groups.filter(({ figures }) => figures === undefined).map((group) => quoted(groupName(group)));
  const why =
    hidden.length === 0
      ? ''
      : `${listed(hidden)} ${hidden.length === 1 ? 'is' : 'are'} hidden: fewer than 5 graded, or they would give away a group that is.`;
  return [gap(groups), why].filter((words) => words !== '').join(' ');
};
