import { SAMPLE_SIZES } from '../../../reference/policies/sampleSizes';
import {
  type Answer,
  type CellInput,
  cohortOf,
  type Entrant,
  isBlank,
  readMark,
  readTick,
  type SampleFlag,
  sampleFlags,
  sampleSize,
  type Series,
  type SubjectCode,
  textOf,
} from '../../../rules';
import { readSeries, readSubject } from '../../keys';
import { type AnswerProblem, SAMPLE_FLAG_TEXTS } from '../../wording';
import { type Answers, type CellAnswer, refusal, refusedWhole, single, valueOn } from '../call/cellAnswer';
import type { Shape } from '../call/commonShape';
import { type Given, givenCell, isErrorGiven } from '../call/given';
import { onlyCell, type Read } from '../call/onlyCell';
import { type ArgumentsGiven, rangeOf, rowsInUse, shapeOf } from '../call/range';

/** A learner in a list for moderation, and what is wrong with the cells given. */
interface EntrantGiven {
  readonly entrant: Entrant;
  readonly refused?: CellAnswer<never>;
}

const TICKS = ['TRUE', 'Yes', 'Y', 'X', '✓', '1'];

/** Reads a mark and the tick beside it. Whoever has an unreadable mark was entered, but has no mark to compare. */
const entrantGiven = (mark: Given, tick: Given): EntrantGiven => {
  const isTicked = isErrorGiven(tick) ? null : readTick(tick);
  const ticked = isTicked === true;
  if (isErrorGiven(mark)) {
    return { entrant: { result: 'X', ticked }, refused: { kind: 'passed-on', given: mark, argument: 'marks' } };
  }
  const result = readMark(mark);
  if (!result.ok) return { entrant: { result: 'X', ticked }, refused: refusal(result.problems[0]) };
  const entrant = { result: result.value, ticked };
  if (isErrorGiven(tick)) return { entrant, refused: { kind: 'passed-on', given: tick, argument: 'ticked' } };
  if (isTicked !== null) return { entrant };
  const facts = { argument: 'ticked', text: textOf(tick), choices: TICKS };
  return { entrant, refused: refusal({ code: 'choice-unknown', facts }) };
};

/** One learner's flag, and the whole list that it comes from. */
export interface Flagged {
  readonly result: Entrant['result'];
  readonly flag: SampleFlag;
  readonly list: {
    readonly entrants: readonly Entrant[];
    readonly subject: SubjectCode | undefined;
    readonly series: Series | undefined;
  };
}

const shapeProblem = (marks: Shape, ticks: Shape): AnswerProblem | undefined => {
  const wide = marks.columns > 1 ? 'marks' : ticks.columns > 1 ? 'ticked' : undefined;
  if (wide !== undefined) return { code: 'one-column-wanted', facts: { argument: wide } };
  if (ticks.rows === 1 || ticks.rows === marks.rows) return undefined;
  const facts = { first: `${marks.rows} × 1`, second: `${ticks.rows} × 1` };
  return { code: 'shapes-differ', facts };
};

/** What one cell names; undefined for a blank one. */
const namedBy = <Value>(
  given: unknown,
  argument: string,
  read: (cell: CellInput) => Answer<Value, AnswerProblem>,
): Read<Value | undefined> => {
  const cell = onlyCell(given, argument);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return { ok: true, value: undefined };
  const named = read(cell.value);
  return named.ok ? named : { ok: false, refused: refusal(named.problems[0]) };
};

/** BTEC.SAMPLEFLAGS: whether each learner is in the moderation sample, must be added, or must be replaced (MOD-3..7). */
export const sampleFlagsAnswers = (
  given: ArgumentsGiven<'marks' | 'ticked' | 'subject' | 'series'>,
): Answers<Flagged> => {
  const [marks, ticks] = [rangeOf(given.marks), rangeOf(given.ticked)];
  const misshapen = shapeProblem(shapeOf(marks), shapeOf(ticks));
  if (misshapen !== undefined) return refusedWhole(misshapen);
  const subject = namedBy(given.subject, 'subject', readSubject);
  if (!subject.ok) return single(subject.refused);
  const series = namedBy(given.series, 'series', readSeries);
  if (!series.ok) return single(series.refused);
  const used = Math.max(rowsInUse(marks).length, rowsInUse(ticks).length);
  const read = marks
    .slice(0, used)
    .map(([mark], row) => entrantGiven(givenCell(mark), givenCell((ticks.length === 1 ? ticks[0] : ticks[row])?.[0])));
  const entrants = read.map(({ entrant }) => entrant);
  const size = sampleSize({ cohort: cohortOf(entrants), series: series.value }, SAMPLE_SIZES);
  const flags = sampleFlags(entrants, size.ok ? size.value : undefined);
  const list = { entrants, subject: subject.value, series: series.value };
  const at = (row: number): CellAnswer<Flagged> => {
    const refused = read[row]?.refused;
    if (refused !== undefined) return refused;
    const flag = flags[row] ?? 'none';
    return valueOn(SAMPLE_FLAG_TEXTS[flag], { result: entrants[row]?.result ?? 'blank', flag, list });
  };
  return { rows: marks.length, columns: 1, different: Math.min(used + 1, marks.length), at };
};
