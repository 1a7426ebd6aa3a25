import { COMPONENTS } from '../../../reference/specifications/structures';
import { type CellInput, type ComponentId, isBlank } from '../../../rules';
import type { Figures } from '../../tables';
import { type AnswerProblem, inWords, listed } from '../../wording';
import { type Answers, type CellAnswer, inRows, refusal, refusedWhole, single, valueOn } from '../call/cellAnswer';
import { choice } from '../call/choice';
import { type ErrorGiven, givenCell, isErrorGiven } from '../call/given';
import { onlyCell, type Read } from '../call/onlyCell';
import { type ArgumentsGiven, type GivenRange, rangeOf, sameRows, shapeOf } from '../call/range';
import { awardColumns, type AwardOfMarks, awardsOf } from './awardOf';

/** What is wrong with the number of mark columns: one for each component, and blank ones up to the most that any subject has. */
const awardColumnsProblem = (columns: number, components: readonly ComponentId[]): AnswerProblem | undefined =>
  columns >= components.length && columns <= COMPONENTS.length
    ? undefined
    : {
        code: 'columns-wanted',
        facts: { argument: 'marks', columns: `${inWords(components.length)} columns, ${listed(components)}` },
      };

/** True for a number of series side by side that fits the components: one for each, and blank ones beside them. */
const isSeriesWidth = (columns: number, components: readonly ComponentId[]): boolean =>
  columns >= components.length && columns <= COMPONENTS.length;

const PARTS = ['total', 'grade', 'points'] as const;
type AwardPart = (typeof PARTS)[number];

/** A learner's award and the part of it shown; no award while a mark is blank or X. */
export interface AwardShown {
  readonly award: AwardOfMarks | undefined;
  readonly part: AwardPart;
}

const partsWanted = (part: unknown): Read<readonly AwardPart[]> => {
  const typed = onlyCell(part, 'part');
  if (!typed.ok) return typed;
  if (isBlank(typed.value)) return { ok: true, value: PARTS };
  const one = choice(typed.value, 'part', PARTS);
  return one.ok ? { ok: true, value: [one.value] } : { ok: false, refused: refusal(one.problems[0]) };
};

/** The series of each component for each row of marks: one for all, one for each side by side, or so in every row. */
const seriesByRow = (
  series: GivenRange,
  rows: number,
  components: readonly ComponentId[],
): ((row: number) => readonly unknown[]) | undefined => {
  const shape = shapeOf(series);
  const [first = []] = series;
  if (shape.rows === 1 && shape.columns === 1) {
    const everywhere = components.flatMap(() => first);
    return () => everywhere;
  }
  if (!isSeriesWidth(shape.columns, components)) return undefined;
  if (shape.rows === 1) return () => first;
  return shape.rows === rows ? (row) => series[row] ?? [] : undefined;
};

const shownPart = (found: AwardOfMarks, part: AwardPart): CellAnswer<AwardShown> => {
  const { award, total } = found;
  if (part === 'total') return valueOn(total, { award: found, part });
  return award.ok ? valueOn(award.value[part], { award: found, part }) : refusal(award.problems[0]);
};

const isPlain = (value: unknown): value is CellInput =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Every cell of a row read, or the first error among them; nearly every row is plain already. */
const cellsOf = (row: readonly unknown[]): readonly CellInput[] | ErrorGiven => {
  if (row.every(isPlain)) return row;
  const cells = row.map(givenCell);
  return cells.find(isErrorGiven) ?? (cells as readonly CellInput[]);
};

/** How many rows may be answered differently; all below say the same as the last of them. */
const rowsToAnswer = (marks: GivenRange, series: GivenRange): number =>
  marks.length + 1 - Math.min(sameRows(marks), series.length > 1 ? sameRows(series) : marks.length);

/** BTEC.AWARD: total, grade and points straight from raw marks (UMS-6, SCALE-1, PTS-1). */
export const awardAnswers = (
  given: ArgumentsGiven<'marks' | 'subject' | 'series' | 'part'>,
  figures: Figures,
): Answers<AwardShown> => {
  const marks = rangeOf(given.marks);
  const subject = onlyCell(given.subject, 'subject');
  if (!subject.ok) return single(subject.refused);
  const components = awardColumns(subject.value);
  const misshapen = awardColumnsProblem(shapeOf(marks).columns, components);
  if (misshapen !== undefined) return refusedWhole(misshapen);
  const series = rangeOf(given.series);
  const seriesOf = seriesByRow(series, marks.length, components);
  if (seriesOf === undefined) {
    return refusedWhole({ code: 'award-series-shape', facts: { components } });
  }
  const wanted = partsWanted(given.part);
  if (!wanted.ok) return single(wanted.refused);
  const awardIn = awardsOf(subject.value, figures);
  const same = (answer: CellAnswer<AwardShown>): readonly CellAnswer<AwardShown>[] => wanted.value.map(() => answer);
  const shape = { rows: marks.length, columns: wanted.value.length, different: rowsToAnswer(marks, series) };
  return inRows(shape, (row) => {
    const cells = cellsOf(marks[row] ?? []);
    if ('error' in cells) return same({ kind: 'passed-on', given: cells, argument: 'marks' });
    const sat = cellsOf(seriesOf(row));
    if ('error' in sat) return same({ kind: 'passed-on', given: sat, argument: 'series' });
    const found = awardIn({ marks: cells, series: sat });
    if (!found.ok) return same(refusal(found.problems[0]));
    const { value } = found;
    return wanted.value.map((part) =>
      value === undefined ? valueOn('', { award: undefined, part }) : shownPart(value, part),
    );
  });
};
