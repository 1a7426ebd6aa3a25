import { academicYearOf } from '../dates';
import { capital, saidBy, seriesInWords } from '../wording';
import type { Deadline } from './deadlines';
import { dueWords } from './schoolWords';

const ofWhat = ({ event, series }: Deadline): string =>
  event === 'registration' ? academicYearOf(series) : seriesInWords(series);

const UNDATED = 'no day is held. Take it from Pearson’s key dates.';

/** A deadline as a list has it, or that no source at hand gives its day. */
export const deadlineWords = (deadline: Deadline): string => {
  const { event, day, daysLeft = 0, about } = deadline;
  const name = `${capital(event)}, ${ofWhat(deadline)}`;
  if (day !== undefined) {
    const words = dueWords({ event: name, day, daysLeft });
    return daysLeft < 0 ? `${words}. Who is not registered can’t be entered.` : words;
  }
  if (about === undefined) return `${name}: ${UNDATED}`;
  return `${name}: by about ${about.by} (${saidBy(about)}); no source at hand gives the day.`;
};
