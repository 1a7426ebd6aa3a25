import type { Series } from '../../../rules';
import type { NumbersOf } from '../matching/match';
import type { Learner } from '../../tracker';
import type { KnownSitting } from './sittingsTable';

/** A result and whose it is. */
interface Keyed {
  readonly learner: Learner;
  readonly series: Series;
}

/** The series in which a candidate number may stand in the ledger: one, or those that the teacher says it stayed the same in. */
const seriesOf = (
  number: string,
  results: readonly Keyed[],
  held: readonly KnownSitting[],
  numbersOf: NumbersOf,
): ReadonlySet<string> => {
  const inLedger = new Set<string>(held.filter(({ learner }) => learner === number).map(({ series }) => series));
  const inList = new Set<string>(results.map(({ series }) => series));
  if (numbersOf === 'every series of the list' && [...inLedger].every((series) => inList.has(series))) return inList;
  if (inLedger.size > 0) return inLedger.size === 1 ? inLedger : NONE;
  if (typeof numbersOf !== 'string') return numbersOf.length === 1 ? new Set(numbersOf) : NONE;
  const own = new Set<string>(
    results.filter(({ learner }) => learner.key?.text === number).map(({ series }) => series),
  );
  return own.size === 1 ? own : NONE;
};

const NONE: ReadonlySet<string> = new Set();

/**
 * A candidate number is valid within one series only, unless the teacher says that the numbers stayed the same: results
 * that would put it beside another series in the ledger are held back, whoever bears it. Learners with a UCI or ULN are
 * not touched by this.
 */
export const withinOneSeries = <Result extends Keyed>(
  results: readonly Result[],
  held: readonly KnownSitting[],
  numbersOf: NumbersOf,
): { readonly kept: readonly Result[]; readonly heldBack: readonly Result[] } => {
  const numbered = results.filter(({ learner }) => learner.key?.kind === 'candidate-number');
  const known = new Map<string, ReadonlySet<string>>();
  for (const { learner } of numbered) {
    const number = learner.key?.text ?? '';
    if (!known.has(number)) known.set(number, seriesOf(number, numbered, held, numbersOf));
  }
  const isKept = ({ learner, series }: Result): boolean =>
    learner.key?.kind !== 'candidate-number' || known.get(learner.key.text)?.has(series) === true;
  return { kept: results.filter(isKept), heldBack: results.filter((result) => !isKept(result)) };
};
