import { isBlank, type CellInput, type ComponentId, type QualificationGrade, type Scale } from '../../../rules';
import { awardColumns, awardsOf, type Award } from '../../reading/awardOf';
import { awardColumnsProblem, isSeriesWidth } from '../../reading/awardColumnsProblem';
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

interface Graded {
  readonly grade: QualificationGrade;
  readonly points: number;
}

const shortOf = ({ total }: Award, { grade, points }: Graded, part: AwardPart): string =>
  ({ total: `${total} UMS, ${grade}`, grade: `${grade}, ${total} UMS`, points: `${points} points, ${grade}` })[part];

/** A sum on a scale that is only assumed: the total stands, its grade and points have to wait. */
const explainedSum = ({ parts, total }: Award, scale: Scale): Explained => {
  const ums = parts.map((each) => String(each.ums));
  return {
    answer: total,
    short: `${total} UMS`,
    sentence: `The marks convert to ${listed(ums)} UMS, ${total} in all. Grades follow once the scale was confirmed.`,
    steps: [{ text: `${ums.join(' + ')} = ${total} UMS.`, rule: 'UMS-6' }],
    qualifiers: qualifiersOf(
      parts.map(({ conversion }) => conversion),
      scale,
    ),
  };
};

const explainedAward = (award: Award, part: AwardPart, figures: Figures): Explained => {
  const { parts, total, graded } = award;
  const scale = figures.layoutFor(parts[0]?.conversion.subject);
  if (!scale.ok) return explainedProblem(scale.problems[0]);
  if (!graded.ok) return part === 'total' ? explainedSum(award, scale.value) : explainedProblem(graded.problems[0]);
  const { grade, points } = graded.value;
  const marks = listed(parts.map(({ mark }) => String(mark)));
  const ums = parts.map((each) => String(each.ums));
  return {
    answer: part === 'total' ? total : graded.value[part],
    short: shortOf(award, graded.value, part),
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
  sentence: 'A mark is blank or X, so there is no total, grade or points yet. Neither counts as 0.',
  steps: [{ text: 'A total needs all components.', rule: 'UMS-6' }],
  qualifiers: [],
};

const seriesRows = (
  series: GivenRows,
  rows: number,
  components: readonly ComponentId[],
): ((row: number) => GivenRows[number]) | undefined => {
  const [first = []] = series;
  if (series.length === 1 && first.length === 1) return () => components.flatMap(() => first);
  if (!isSeriesWidth(first.length, components)) return undefined;
  if (series.length === 1) return () => first;
  return series.length === rows ? (row) => series[row] ?? [] : undefined;
};

const partsWanted = (part: GivenRows): readonly AwardPart[] | Explained => {
  const typed = onlyCell(part, 'part');
  if (!typed.ok) return typed.refused;
  if (isBlank(typed.value)) return PARTS;
  const one = choice(typed.value, 'part', PARTS);
  return one.ok ? [one.value] : explainedProblem(one.problems[0]);
};

/** BTEC.AWARD: total, grade and points straight from raw marks. */
export const explainAward: RangeExplainer = (given, figures): Answers => {
  const marks = rowsOf(given, 'marks');
  const subject = onlyCell(rowsOf(given, 'subject'), 'subject');
  if (!subject.ok) return single(subject.refused);
  const components = awardColumns(subject.value);
  const misshapen = awardColumnsProblem(marks[0]?.length ?? 1, components);
  if (misshapen !== undefined) return singleProblem(misshapen);
  const seriesOf = seriesRows(rowsOf(given, 'series'), marks.length, components);
  if (seriesOf === undefined)
    return singleProblem({ rule: 'UMS-6', code: 'award-series-shape', facts: { components } });
  const wanted = partsWanted(rowsOf(given, 'part'));
  if ('answer' in wanted) return single(wanted);
  const plain = (cells: GivenRows[number]): readonly CellInput[] =>
    cells.filter((cell): cell is CellInput => !isErrorGiven(cell));
  const award = awardsOf(subject.value, figures);
  return {
    rows: marks.length,
    columns: wanted.length,
    at: (row, column) => {
      const cells = marks[row] ?? [];
      const series = seriesOf(row);
      const error = [...cells, ...series].find(isErrorGiven);
      if (error !== undefined) return explainedPassedOn(error, cells.includes(error) ? 'marks' : 'series');
      const found = award({ marks: plain(cells), series: plain(series) });
      if (!found.ok) return explainedProblem(found.problems[0]);
      return found.value === undefined ? OPEN : explainedAward(found.value, wanted[column] ?? 'total', figures);
    },
  };
};
