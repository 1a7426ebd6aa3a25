import { counted, inFigures } from './counted';

/** How long there is until a day: `12 days left`, `today`, `passed 3 days ago`. */
export const daysLeftWords = (days: number): string => {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days > 0 ? `${inFigures(days)} days left` : `passed ${counted(-days, 'day')} ago`;
};
