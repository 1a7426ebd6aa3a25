import { hasMark, type ComponentId, type Series } from '../../../rules';
import type { GradedLearner, Grading } from '../../grades';
import { mockColumns } from '../../mocks';
import { seriesInWords } from '../../wording';
import type { Letter, LetterRow, Letters } from './letter';
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

/**
 * The notices of the school's own marks of the internals. Nobody gets one without a name or with a mark that can't be read,
 * and a mark column that holds a mock is no mark of the school's.
 */
export const noticesOfMarks = (asked: NoticeGiven): Letters => {
  const { grading, withGrades } = asked;
  const { tracker } = grading.sheet.reading;
  const mocks = mockColumns(tracker, asked.components);
  const components = asked.components.filter((component) => !mocks.includes(component));
  const given = { ...asked, components };
  const notes = noticeNotes(given);
  const letters: Letter[] = [];
  const leftOut: Letters['leftOut'][number][] = [];
  for (const each of grading.grades.learners) {
    const { learner } = each;
    const rows = rowsOf(each, given);
    if (isUnreadable(each, components)) leftOut.push({ learner, because: 'unreadable' });
    else if (rows.length === 0) leftOut.push({ learner, because: 'nothing to say' });
    else
      letters.push({ kind: withGrades ? 'marks and grades' : 'marks', subject: tracker.subject, learner, rows, notes });
  }
  return { letters, leftOut, mocks };
};
