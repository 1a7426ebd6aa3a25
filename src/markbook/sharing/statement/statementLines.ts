import { componentGradeFor, hasMark, type ComponentId, type Scale } from '../../../rules';
import { subjectOfCode } from '../../../reference/specifications/subjects';
import type { CellEntry } from '../../edits/edit';
import type { GradedLearner } from '../../grading/gradedLearner';
import type { Grading } from '../../grading/grading';
import { neededFor } from '../../grading/neededFor';
import { neededHeading, neededWords } from '../../grading/neededWords';
import { seriesInWords } from '../../wording/seriesInWords';
import { statementNotes, STATEMENT_WORDS } from '../statementWords';
import { inLines } from '../inLines';

/** One line of a statement; `bold` for its headings. */
export interface StatementLine {
  readonly cells: readonly CellEntry[];
  readonly isBold: boolean;
  readonly isShaded?: boolean;
}

/** Columns of a statement: component, series, mark, out of, UMS, grade. */
const STATEMENT_COLUMNS = 6;

const line = (cells: readonly CellEntry[], isBold = false): StatementLine => ({
  cells: [...cells, ...Array.from({ length: STATEMENT_COLUMNS - cells.length }, () => '')],
  isBold,
});

const sentence = (words: string): readonly StatementLine[] => inLines(words).map((each) => line([each]));

const BLANK = line([]);

const titleOf = (subject: string): string => subjectOfCode(subject)?.title ?? subject;

const componentName = (subject: string, component: ComponentId): string => {
  const title = subjectOfCode(subject)?.components.find(({ id }) => id === component)?.title?.value;
  return title === undefined ? `Component ${component.slice(1)}` : `${component} ${title}`;
};

/** As many letters of a component's name as fit above one another in the first column. */
const NAME_ACROSS = 28;

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
  const [name = '', ...more] = inLines(componentName(grading.sheet.reading.tracker.subject, component), NAME_ACROSS);
  const first = line([
    name,
    series === undefined ? '' : seriesInWords(series),
    shownMark(),
    grading.conversions[component]?.max ?? '',
    known ?? '',
    known === undefined ? '' : componentGradeFor(known, component, scale),
  ]);
  return [first, ...more.map((each) => line([each]))];
};

const awardLines = ({ award }: GradedLearner, scale: Scale): readonly StatementLine[] => [
  line([STATEMENT_WORDS.total, '', '', scale.qualification.max, award?.total ?? '', ''], true),
  line([STATEMENT_WORDS.grade, '', '', '', '', award?.grade ?? STATEMENT_WORDS.noGrade], true),
];

const neededLines = (learner: GradedLearner, grading: Grading): readonly StatementLine[] => {
  const needed = neededFor(learner, grading);
  return [
    line([STATEMENT_WORDS.needed], true),
    ...sentence(neededHeading(learner, needed)),
    ...needed.flatMap((each) => sentence(neededWords(each))),
  ];
};

const whoLines = ({ learner }: GradedLearner): readonly StatementLine[] => {
  const parts = [
    learner.className,
    learner.candidateNumber === '' ? '' : `${STATEMENT_WORDS.candidate} ${learner.candidateNumber}`,
  ].filter((part) => part !== '');
  return [line([learner.shownAs], true), ...(parts.length === 0 ? [] : [line([parts.join(' · ')])])];
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
    ...(school === '' ? [] : [line([school], true)]),
    line([`${STATEMENT_WORDS.title}: ${titleOf(subject)}`], true),
    BLANK,
    ...whoLines(learner),
    BLANK,
    { ...line(STATEMENT_WORDS.headings, true), isShaded: true },
    ...scale.structure.components.flatMap((component) => componentLines(learner, component, grading, scale)),
    ...awardLines(learner, scale),
    BLANK,
    ...neededLines(learner, grading),
    BLANK,
    line([STATEMENT_WORDS.restsOn], true),
    ...statementNotes(grading.conversions, scale, day).flatMap(sentence),
  ];
};
