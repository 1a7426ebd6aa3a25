import { capital, firstOf, inFigures, listed } from '../wording';
import type { PackItem } from './packItem';
import type { TakingFault } from './takenPack';

/** How a pack stands to what is held: "26 new, 1 different, 12 the same." */
export const comparedSentence = (items: readonly PackItem[]): string => {
  const count = (kind: PackItem['kind']): number => items.filter((item) => item.kind === kind).length;
  const [added, differing, same] = [count('new'), count('differs'), count('same')];
  if (items.length === 0) return 'There are no figures in this file.';
  if (same === items.length) return 'Every figure is held already.';
  return `${capital(
    listed([
      ...(differing === 0 ? [] : [`${inFigures(differing)} different`]),
      ...(added === 0 ? [] : [`${inFigures(added)} new`]),
      ...(same === 0 ? [] : [`${inFigures(same)} the same`]),
    ]),
  )}.`;
};

/** Why nothing is written as chosen, and what to do. */
export const takingFaultWords = ({ wouldNotCount, wouldBeLost }: TakingFault): string =>
  [
    'Nothing can be written as chosen.',
    ...(wouldNotCount.length === 0
      ? []
      : [`What the file says of ${firstOf(wouldNotCount)} would still not count here.`]),
    ...(wouldBeLost.length === 0 ? [] : [`What is held of ${firstOf(wouldBeLost)} could no longer be used.`]),
    'Choose otherwise, or first correct what Tables lists under “Can’t be used”.',
  ].join(' ');
