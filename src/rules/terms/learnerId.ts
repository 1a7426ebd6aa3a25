import { asSeen } from './cell';

declare const identifies: unique symbol;

/** What tells a learner from all others, in the one spelling in which two learners are compared. */
export type LearnerId = string & { readonly [identifies]: 'learner' };

const DIGITS_OF_A_CANDIDATE_NUMBER = 4;

/** A candidate number with the zeros that Excel took away: `101` is `0101`. */
export const withLeadingZeros = (number: string): string =>
  /^\d{1,3}$/.test(number) ? number.padStart(DIGITS_OF_A_CANDIDATE_NUMBER, '0') : number;

/** A UCI, ULN or candidate number as it is compared: `101` is `0101`, `l12 34a` is `L1234A`; '' names nobody. */
export const learnerId = (text: string): LearnerId =>
  withLeadingZeros(asSeen(text).replace(/\s+/g, '').toUpperCase()) as LearnerId;
