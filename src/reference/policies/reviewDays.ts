import type { ReviewDays } from '../../rules';
import data from './reviewDays.json';

/** How many days a school has for an appeal, and Pearson for its steps (REV-3). */
export const REVIEW_DAYS: ReviewDays = {
  appealWithin: data.appealWithin.days,
  preliminaryWithin: data.preliminaryWithin.days,
  hearingWithin: data.hearingWithin.days,
};
