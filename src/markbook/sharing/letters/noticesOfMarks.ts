import { hasMark, type ComponentId, type Series } from '../../../rules';
import type { GradedLearner } from '../../grading/gradedLearner';
import type { Grading } from '../../grading/grading';
import { seriesInWords } from '../../wording/seriesInWords';
import type { LetterRow, Letters } from './letter';
import { letterName } from './letterName';
import { noticeNotes } from './letterWords';

interface NoticeGiven {
  readonly grading: Grading;
  /** The internals that the notice is of. */
  readonly components: readonly ComponentId[];
  readonly withGrades: boolean;
  /** Whom to ask about a mark and until when, as the school says it; '' where it says nothing. */
  readonly toAsk: string;
}

const seriesOf = ({ grading }: NoticeGiven, component: ComponentId): Series | undefined => {
  const { tracker } = grading.sheet.reading;
  return tracker.sending?.[component]?.series ?? grading.series[component];
};

const rowsOf = ({ results }: GradedLearner, given: NoticeGiven): readonly LetterRow[] =>
  given.components.flatMap((component): readonly LetterRow[] => {
    const { mark, ums, grade } = results[component] ?? {};
    if (mark?.ok !== true || mark.value === 'blank') return [];
    const series = seriesOf(given, component);
    const conversion = given.grading.conversions[component];
    const isGraded = given.withGrades && ums !== undefined && hasMark(ums);
    return [
      {
        component,
        series: series === undefined ? '' : seriesInWords(series),
        mark: hasMark(mark.value) ? mark.value : 'absent',
        // The most that a mark can be in another series says nothing of this one.
        outOf: conversion?.series === series ? (conversion?.max ?? '') : '',
        ums: isGraded ? ums : '',
        grade: isGraded ? (grade ?? '') : '',
      },
    ];
  });

const isUnreadable = ({ results, learner }: GradedLearner, components: readonly ComponentId[]): boolean =>
  letterName(learner) === '' || components.some((component) => results[component]?.mark.ok === false);

/** The notices of the school's own marks of the internals; nobody gets one without a name or with a mark that can't be read. */
export const noticesOfMarks = (given: NoticeGiven): Letters => {
  const { grading, components, withGrades } = given;
  const { learners } = grading.grades;
  const readable = learners.filter((each) => !isUnreadable(each, components));
  const written = readable.map((each) => ({ learner: each.learner, rows: rowsOf(each, given) }));
  const notes = noticeNotes(given);
  return {
    letters: written
      .filter(({ rows }) => rows.length > 0)
      .map(({ learner, rows }) => ({
        ...{ learner, rows, notes, subject: grading.sheet.reading.tracker.subject },
        kind: withGrades ? ('marks and grades' as const) : ('marks' as const),
      })),
    without: written.filter(({ rows }) => rows.length === 0).map(({ learner }) => learner),
    unreadable: learners.filter((each) => isUnreadable(each, components)).map(({ learner }) => learner),
  };
};
