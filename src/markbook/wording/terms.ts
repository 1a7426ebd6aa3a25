import {
  GRADES,
  type ComponentProblem,
  type GradeProblem,
  type PolicyProblem,
  type SeriesProblem,
  type SubjectProblem,
} from '../../rules';
import { didYouMean, monthName, quoted } from './phrases';
import type { SentencesFor } from './sentences';
import { either } from './say';

export type TermsProblem = SubjectProblem | ComponentProblem | SeriesProblem | GradeProblem | PolicyProblem;

const SERIES_SPELLING = 'Type it like 2024-06 or June 2024.';

/** Sentences about subjects, components, series and grades that can't be read. */
export const TERMS_SENTENCES: SentencesFor<TermsProblem> = {
  'subject-missing': () => 'No subject given. Type its code, such as DIT, or its title.',
  'subject-unknown': ({ text, suggestions }) =>
    `${quoted(text)} is not a subject. ${didYouMean(suggestions, '=BTEC.LIST("subjects") lists the codes.')}`,
  'component-missing': () => 'No component given. Type its number, such as C1.',
  'component-unknown': ({ text, suggestions }) =>
    `${quoted(text)} is not a component. ${didYouMean(suggestions, 'Type its number, such as C1.')}`,
  'series-missing': () => `No series given. ${SERIES_SPELLING}`,
  'series-unreadable': ({ text, suggestions }) =>
    `${quoted(text)} is not a series. ${didYouMean(suggestions, SERIES_SPELLING)}`,
  'series-season-missing': ({ text }) => `${quoted(text)} does not say which series of the year. ${SERIES_SPELLING}`,
  'series-year-missing': ({ text }) => `${quoted(text)} does not say which year. ${SERIES_SPELLING}`,
  'series-two-digit-year': ({ text }) =>
    `The year in ${quoted(text)} is not clear. Type it in full, such as 2024-06 or June 2024.`,
  'series-years-disagree': ({ text }) =>
    `The years in ${quoted(text)} are not one winter. Dec 2023/Jan 2024 is 2024-01.`,
  'series-month': ({ month, year }) =>
    `There is no series in ${monthName(month)} ${year}. Type ${year}-01 for December/January or ${year}-06 for May/June.`,
  'series-not-first-of-month': ({ day, month, year }) =>
    `${day} ${monthName(month)} ${year} is a day, not a series. Type the series in full, such as 2024-01.`,
  'grade-missing': () => 'No grade given. Type one, such as L2M.',
  'grade-level-missing': ({ text }) =>
    `${quoted(text)} does not say which level. Type it in full, such as L2D* or L1P.`,
  'grade-not-out': ({ text, because }) =>
    `${quoted(text)} means the result is ${because}: no result yet, so no grade. Type one, such as L2M.`,
  'grade-unknown': ({ text, suggestions }) =>
    `${quoted(text)} is not a grade. ${didYouMean(suggestions, `Grades are ${either(GRADES)}.`)}`,
  'policy-not-held': ({ series, earliest }) =>
    `No rule is held for ${series ?? 'any series'}.${earliest === undefined ? '' : ` The earliest held is for ${earliest}.`}`,
};
