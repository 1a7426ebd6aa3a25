import { isSampleToDo } from '../moderation';
import type { Due } from './due';
import type { SchoolLine, SchoolNeed } from './schoolLine';

/** The days that decide, as far as they are held for the series. */
export interface DaysDue {
  /** Whether the workbook records entries of any series, and the series of this component was chosen. */
  readonly isEntryExpected: boolean;
  readonly marks?: Due;
  readonly entries?: Due;
  readonly claims?: Due;
}

const need = (code: SchoolNeed['code'], due?: Due, count?: number): SchoolNeed => ({
  code,
  ...(count === undefined ? {} : { count }),
  ...(due === undefined ? {} : { due }),
});

type Facts = Omit<SchoolLine, 'needs' | 'next'>;

/** What is to be sent for an internal, until its results are out: every mark, the sample, standardisation, and that it was sent. */
const toSend = (
  { kind, marks, sample, standardisation, sent, areResultsOut }: Facts,
  { marks: due }: DaysDue,
): readonly SchoolNeed[] => {
  if (kind === 'external' || areResultsOut || marks === undefined) return [];
  const missing = marks.blank + marks.unreadable;
  const isSampleOpen = sample !== undefined && isSampleToDo(sample);
  const isReady = missing === 0 && !isSampleOpen && marks.marked + marks.absent > 0;
  const isStandardisationOpen =
    standardisation !== undefined && standardisation.assessors > 1 && standardisation.on === undefined;
  return [
    ...(missing > 0 ? [need('marks', due, missing)] : []),
    ...(missing === 0 && isSampleOpen ? [need('sample', due)] : []),
    ...(isStandardisationOpen ? [need('standardisation', due)] : []),
    ...(isReady && sent !== undefined && sent.open.length > 0 ? [need('sending', due)] : []),
    ...(sent?.haveMarksChanged === true ? [need('changed')] : []),
  ];
};

/**
 * Entries are asked for where the school records any here, and while a deadline is to come: a school may keep them
 * elsewhere, and one that keeps them here has to hear of a deadline that it missed.
 */
const toEnter = (
  { learners, entries, areResultsOut }: Facts,
  { entries: due, isEntryExpected }: DaysDue,
): readonly SchoolNeed[] => {
  if (areResultsOut || learners === 0) return [];
  const isAsked = entries.recorded > 0 || (due !== undefined && (due.daysLeft >= 0 || isEntryExpected));
  if (!isAsked) return [];
  const { recorded, sent, markedOnly } = entries;
  if (recorded === 0) return [need('entries', due, learners)];
  // Who is left out of a class that was entered may be meant to be; once it is too late only a mark says otherwise.
  const isOver = due !== undefined && due.daysLeft < 0;
  const left = isOver ? markedOnly : learners - recorded;
  return [
    ...(recorded > sent ? [need('entries', due, recorded - sent)] : []),
    ...(left > 0 ? [need('not-entered', due, left)] : []),
  ];
};

/** What a component of a class needs: what has to be sent, entered and claimed, and what its grades are without. */
export const schoolNeeds = (facts: Facts, days: DaysDue): readonly SchoolNeed[] => {
  const { claimsOpen = 0, results, learners, areResultsOut, table, marks, isPlanned } = facts;
  const taken = marks === undefined ? learners : marks.marked + marks.absent;
  // An external's marks come from Pearson, with the results: who was entered has one to come.
  const awaited = Math.max(taken, facts.entries.recorded);
  const isResultMissing = isPlanned && areResultsOut && results < awaited;
  return [
    ...(isPlanned ? [...toSend(facts, days), ...toEnter(facts, days)] : []),
    ...(claimsOpen > 0 ? [need('claims', days.claims, claimsOpen)] : []),
    ...(isResultMissing ? [need('results', undefined, awaited - results)] : []),
    ...(table === 'no series' && (marks?.marked ?? 0) > 0 ? [need('series')] : []),
    ...(table === 'missing' && isPlanned && areResultsOut ? [need('table')] : []),
  ];
};
