import { listed, quoted } from '../wording';
import type { GapGroup } from './gapGroups';
import type { WidestGap } from './widestGap';

/** What a group is called: what the sheet writes, or that it writes nothing. */
export const groupName = ({ text }: GapGroup): string => (text === '' ? 'blank' : text);

/** A group's figures: `7 of 12 (58%), 2.35 points`; of one too small to be shown, that it is. */
export const groupWords = ({ figures }: GapGroup): string =>
  figures === undefined
    ? 'hidden'
    : `${figures.atPass} of ${figures.graded} (${figures.percent}%), ${figures.averagePoints.toFixed(2)} points`;

const gap = (widest: WidestGap): string => {
  switch (widest.code) {
    case 'not-two':
      return '';
    case 'level':
      return 'No gap at Level 2 Pass or above.';
    case 'apart': {
      const { above, below, percent, points } = widest;
      const apart = `${quoted(groupName(above))} is ${percent} percentage points above ${quoted(groupName(below))} at Level 2 Pass or above`;
      return points === 0
        ? `${apart}.`
        : `${apart}, ${Math.abs(points).toFixed(2)} points ${points > 0 ? 'more' : 'fewer'} on average.`;
    }
  }
};

/** The widest gap in a sentence, and which groups are hidden and why; of small groups a gap says little. */
export const gapSentence = (groups: readonly GapGroup[], widest: WidestGap): string => {
  const hidden = groups.filter(({ figures }) => figures === undefined).map((group) => quoted(groupName(group)));
  const why =
    hidden.length === 0
      ? ''
      : `${listed(hidden)} ${hidden.length === 1 ? 'is' : 'are'} hidden: fewer than 5 graded, or they would give away a group that is.`;
  return [gap(widest), why].filter((words) => words !== '').join(' ');
};
