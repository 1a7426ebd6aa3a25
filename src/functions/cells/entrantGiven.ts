import { readMark, readTick, textOf, type Entrant } from '../../rules';
import { cellError } from './cellError';
import { isErrorCell, type GivenCell } from './givenCell';
import type { ErrorCell } from './errorCell';

/** A learner in a list for moderation, and what is wrong with the cells given. */
export interface EntrantGiven {
  readonly entrant: Entrant;
  readonly error?: ErrorCell;
}

const TICKS = ['TRUE', 'Yes', 'Y', 'X', '✓', '1'];

/** Reads a mark and the tick beside it. Whoever has an unreadable mark was entered, but has no mark to compare. */
export const entrantGiven = (mark: GivenCell, tick: GivenCell): EntrantGiven => {
  const isTicked = isErrorCell(tick) ? null : readTick(tick);
  const ticked = isTicked === true;
  if (isErrorCell(mark)) return { entrant: { result: 'X', ticked }, error: mark };
  const result = readMark(mark);
  if (!result.ok) return { entrant: { result: 'X', ticked }, error: cellError(result.problems[0]) };
  const entrant = { result: result.value, ticked };
  if (isErrorCell(tick)) return { entrant, error: tick };
  if (isTicked !== null) return { entrant };
  const facts = { argument: 'ticked', text: textOf(tick), choices: TICKS };
  return { entrant, error: cellError({ rule: 'MOD-6', code: 'choice-unknown', facts }) };
};
