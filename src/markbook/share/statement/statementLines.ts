import { componentGradeFor, hasMark, type ComponentId, type Scale } from '../../../rules';
import { subjectOfCode } from '../../../reference/specifications/subjects';
import type { CellEntry } from '../../edits';
import { type GradedLearner, type Grading, neededFor, neededFrame, neededHeading, neededWords } from '../../grades';
import { seriesInWords } from '../../wording';
import { statementNotes, STATEMENT_WORDS } from '../statementWords';
import {
  BLANK_LINE,
  componentNamed,
  headingLine,
  sentenceLines,
  statementLine,
  type StatementLine,
} from './statementPage';

const titleOf = (subject: string): string => subjectOfCode(subject)?.title ?? subject;

const componentLines = (
  learner: GradedLearner,
  component: ComponentId,
  grading: Grading,
  scale: Scale,
): readonly StatementLine[] => {
  const { mark, ums } = learner.results[component] ?? {};
  const series = grading.series[component];
  const shownMark = (): CellEntry => {
    if (mark === undefined) return STATEMENT_WORDS.noMark;
    if (!mark.ok) return STATEMENT_WORDS.unusable;
    if (hasMark(mark.value)) return mark.value;
    return mark.value === 'X' ? STATEMENT_WORDS.absent : STATEMENT_WORDS.noMark;
  };
  const known = ums !== undefined && hasMark(ums) ? ums : undefined;
  return componentNamed(grading.sheet.reading.tracker.subject, component, [
    series === undefined ? '' : seriesInWords(series),
    shownMark(),
    grading.conversions[component]?.max ?? '',
    known ?? '',
    known === undefined ? '' : componentGradeFor(known, component, scale),
  ]);
};

const awardLines = ({ award }: GradedLearner, scale: Scale): readonly StatementLine[] => [
  statementLine([STATEMENT_WORDS.total, '', '', scale.qualification.max, award?.total ?? '', ''], true),
  statementLine([STATEMENT_WORDS.grade, '', '', '', '', award?.grade ?? STATEMENT_WORDS.noGrade], true),
];

const neededLines = (learner: GradedLearner, grading: Grading): readonly StatementLine[] => {
  const needed = neededFor(learner, grading);
  return [
    statementLine([STATEMENT_WORDS.needed], true),
    ...sentenceLines(neededHeading(neededFrame(learner, needed))),
    ...needed.flatMap((each) => sentenceLines(neededWords(each))),
  ];
};

const whoLines = ({ learner }: GradedLearner): readonly StatementLine[] => {
  const parts = [
    learner.className,
    learner.candidateNumber === '' ? '' : `${STATEMENT_WORDS.candidate} ${learner.candidateNumber}`,
  ].filter((part) => part !== '');
  return [statementLine([learner.shownAs], true), ...(parts.length === 0 ? [] : [statementLine([parts.join(' · ')])])];
};

/** What a statement is made for: the day, and the school whose name heads it; '' where none is given. */
interface StatementFor {
  readonly day: string;
  readonly school: string;
}

/** One learner's statement, line by line: marks, UMS, grades, what the next grade takes, and what all of it rests on. */
export const statementLines = (
  learner: GradedLearner,
  grading: Grading,
  { day, school }: StatementFor,
): readonly StatementLine[] => {
  const { scale } = grading;
  const { subject } = grading.sheet.reading.tracker;
  return [
    ...(school === '' ? [] : [statementLine([school], true)]),
    statementLine([`${STATEMENT_WORDS.title}: ${titleOf(subject)}`], true),
    BLANK_LINE,
    ...whoLines(learner),
    BLANK_LINE,
    headingLine(STATEMENT_WORDS.headings),
    ...scale.structure.components.flatMap((component) => componentLines(learner, component, grading, scale)),
    ...awardLines(learner, scale),
    BLANK_LINE,
    ...neededLines(learner, grading),
    BLANK_LINE,
    statementLine([STATEMENT_WORDS.restsOn], true),
    ...statementNotes(grading.conversions, scale, day).flatMap(sentenceLines),
  ];
};
