import type { TypingRow, TypingTotals } from './typingList';
import { counted, inFigures } from '../wording';

/** What is counted and added up to read back: `20 learners: 18 marks, 2 X. Sum of marks 812.` */
export const totalsSentence = ({ learners, marks, absent, missing, sum }: TypingTotals): string => {
  const parts = [counted(marks, 'mark'), `${absent} X`, ...(missing === 0 ? [] : [`${missing} missing`])];
  return `${counted(learners, 'learner')}: ${parts.join(', ')}. Sum of marks ${inFigures(sum)}.`;
};

/** A learner for whom there is nothing to type, and why. */
export const gapWords = ({ candidateNumber, name, learner, gap }: TypingRow): string => {
  const who = [candidateNumber, name].filter((part) => part !== '').join(' ') || learner.shownAs;
  return `${who}: ${gap === 'blank' ? 'no mark and no X' : 'not a mark in range'}`;
};

/** How to type and read back, in the sheet's own words. */
export const HOW_TO_TYPE: readonly string[] = [
  'Save in Edexcel Online after each block: with more than 20 it may time out. X is a capital X.',
  'Then read back: count the X and add up the marks. They must be the figures below the block.',
  'Two marks that changed places give the same sum, so read the names as well.',
];
