import { isBlank, type CellInput } from '../../../rules';
import { awardOf, type Award } from '../../reading/awardOf';
import { choice } from '../../reading/choice';
import type { Figures } from '../../tables/figures';
import { aGrade, listed } from '../words/terms';
import {
  isErrorGiven,
  onlyCell,
  rowsOf,
  single,
  singleProblem,
  type Answers,
  type GivenRows,
  type RangeExplainer,
} from './answers';
import { explainedProblem, type Explained } from './explained';
import { gradeSteps } from './gradeSteps';
import { explainedPassedOn } from './passedOn';
import { conversionStep, markSteps, qualifiersOf } from './umsSteps';

const PARTS = ['total', 'grade', 'points'] as const;
type AwardPart = (typeof PARTS)[number];

const shortOf = ({ total, grade, points }: Award, part: AwardPart): string =>
  ({ total: `${total} UMS, ${grade}`, grade: `${grade}, ${total} UMS`, points: `${points} points, ${grade}` })[part];

const explainedAward = (award: Award, part: AwardPart, figures: Figures): Explained => {
  const { parts, total, grade, points } = award;
  const scale = figures.scaleFor(parts[0]?.conversion.subject);
  if (!scale.ok) return explainedProblem(scale.problems[0]);
  const marks = listed(parts.map(({ mark }) => String(mark)));
  const ums = parts.map((each) => String(each.ums));
  return {
    answer: award[part],
    short: shortOf(award, part),
    sentence: `Marks of ${marks} convert to ${listed(ums)} UMS, ${total} in all: ${aGrade(grade)}, worth ${points} points.`,
    steps: [
      ...parts.flatMap(({ mark, conversion }) => [
        conversionStep(conversion, scale.value),
        ...markSteps(mark, conversion),
      ]),
      { text: `${ums.join(' + ')} = ${total} UMS.`, rule: 'UMS-6' },
      ...gradeSteps(total, 'qualification', scale.value),
      { text: `${grade} is ${points} points in performance tables.`, rule: 'PTS-1' },
    ],
    qualifiers: qualifiersOf(
      parts.map(({ conversion }) => conversion),
      scale.value,
    ),
  };
};

const OPEN: Explained = {
  answer: '',
  short: 'blank',
  sentence: 'A mark of the three is blank or X, so there is no total, grade or points yet. Neither counts as 0.',
  steps: [{ text: 'A total needs all three components.', rule: 'UMS-6' }],
  qualifiers: [],
};

const seriesRows = (series: GivenRows, rows: number): ((row: number) => GivenRows[number]) | undefined => {
  const [first = []] = series;
  if (series.length === 1 && first.length === 1) return () => [...first, ...first, ...first];
  if (series.length === 1 && first.length === 3) return () => first;
  if (series.length === rows && first.length === 3) return (row) => series[row] ?? [];
  return undefined;
};

const partsWanted = (part: GivenRows): readonly AwardPart[] | Explained => {
  const typed = onlyCell(part, 'part');
  if (!typed.ok) return typed.refused;
  if (isBlank(typed.value)) return PARTS;
  const one = choice(typed.value, 'part', PARTS);
  return one.ok ? [one.value] : explainedProblem(one.problems[0]);
};

/** BTEC.AWARD: total, grade and points straight from three raw marks. */
export const explainAward: RangeExplainer = (given, figures): Answers => {
  const marks = rowsOf(given, 'marks');
  if (marks[0]?.length !== 3) {
    const facts = { argument: 'marks', columns: 'three columns, C1, C2 and C3' };
    return singleProblem({ rule: 'UMS-6', code: 'columns-wanted', facts });
  }
  const seriesOf = seriesRows(rowsOf(given, 'series'), marks.length);
  if (seriesOf === undefined) return singleProblem({ rule: 'TERMS', code: 'award-series-shape', facts: {} });
  const subject = onlyCell(rowsOf(given, 'subject'), 'subject');
  if (!subject.ok) return single(subject.refused);
  const wanted = partsWanted(rowsOf(given, 'part'));
  if ('answer' in wanted) return single(wanted);
  const plain = (cells: GivenRows[number]): readonly CellInput[] =>
    cells.filter((cell): cell is CellInput => !isErrorGiven(cell));
  return {
    rows: marks.length,
    columns: wanted.length,
    at: (row, column) => {
      const cells = marks[row] ?? [];
      const series = seriesOf(row);
      const error = [...cells, ...series].find(isErrorGiven);
      if (error !== undefined) return explainedPassedOn(error, cells.includes(error) ? 'marks' : 'series');
      const found = awardOf({ marks: plain(cells), series: plain(series), subject: subject.value }, figures);
      if (!found.ok) return explainedProblem(found.problems[0]);
      return found.value === undefined ? OPEN : explainedAward(found.value, wanted[column] ?? 'total', figures);
    },
  };
};
