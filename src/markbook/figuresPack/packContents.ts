import type { LeftOutOfPack } from './packOf';
import { PACK_BOUNDS, type FiguresPack } from './packSchema';

/** All words of a pack that somebody typed, once each: whoever hands it on sees them before. */
export const textsOf = ({ tables, boundaries, scales, dates }: FiguresPack): readonly string[] => {
  const texts = [
    ...[...tables, ...boundaries, ...dates].map(({ source }) => source),
    ...dates.map(({ what }) => what),
    ...scales.map(({ checkedBy }) => checkedBy),
  ];
  return [...new Set(texts.filter((text) => text !== ''))].sort((a, b) => a.localeCompare(b, 'en-GB'));
};

const BECAUSE: Readonly<Record<LeftOutOfPack['because'], string>> = {
  unusable: 'can’t be used here. Correct it first: the list on Tables, or Dates in Set up, says how.',
  'text too long': `has more than ${PACK_BOUNDS.text} letters in one of its words, such as its source. Shorten that on its sheet.`,
  'names a learner': 'has what looks like a UCI or ULN in its source or name. Take that out on its sheet.',
};

/** What is not in the file, why, and what to do. */
export const leftOutOfPackWords = ({ title, because }: LeftOutOfPack): string => `${title}: ${BECAUSE[because]}`;
