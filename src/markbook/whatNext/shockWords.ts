import type { Structure } from '../../rules';
import type { ClassShock } from './classShock';
import type { Under } from './retakes';
import { inFigures, inWords, listed } from '../wording';

/** How far boundaries moved: `+2` is harder. */
export const shiftWords = (by: number): string => (by === 0 ? '0' : by > 0 ? `+${by}` : `−${-by}`);

/** What a table of moved boundaries is made from, or what it lacks. */
export const shockSentence = (shock: ClassShock | undefined, under: Under, { components }: Structure): string => {
  if (shock === undefined) {
    const lacking = components.filter((component) => under[component] === undefined);
    return `Choose a series for ${listed(lacking)} first: marks are read with its UMS table.`;
  }
  if (shock.learners === 0) return `No learner of the tracker has all ${inWords(components.length)} marks.`;
  const read = components.map((component) => `${component} ${under[component]?.series ?? ''}`).join(', ');
  return `The tracker’s ${inFigures(shock.learners)} learners with ${inWords(components.length)} marks, read with ${read}. Plus is harder.`;
};
