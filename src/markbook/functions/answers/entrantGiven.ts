import { readMark, readTick, textOf, type Entrant } from '../../../rules';
import { refusal, type CellAnswer } from '../call/cellAnswer';
import { isErrorGiven, type Given } from '../call/given';

/** A learner in a list for moderation, and what is wrong with the cells given. */
interface EntrantGiven {
  readonly entrant: Entrant;
  readonly refused?: CellAnswer<never>;
}

const TICKS = ['TRUE', 'Yes', 'Y', 'X', '✓', '1'];

/** Reads a mark and the tick beside it. Whoever has an unreadable mark was entered, but has no mark to compare. */
export const entrantGiven = (mark: Given, tick: Given): EntrantGiven => {
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
  return { entrant, refused: refusal({ rule: 'MOD-6', code: 'choice-unknown', facts }) };
};
