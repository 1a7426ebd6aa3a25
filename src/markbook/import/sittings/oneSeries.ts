import type { Series } from '../../../rules';
import type { NumbersOf } from '../matching/match';
import type { Learner } from '../../tracker/learner';
import type { HeldSitting } from './sittingsTable';

/** A result and whose it is. */
interface Keyed {
  readonly learner: Learner;
  readonly series: Series;
}

/** The one series in which this candidate number may stand in the ledger; none where that is not known. */
const seriesOf = (
  number: string,
  results: readonly Keyed[],
  held: readonly HeldSitting[],
  numbersOf: NumbersOf,
): string | undefined => {
  const inLedger = [...new Set(held.filter(({ learner }) => learner === number).map(({ series }) => series))];
  if (inLedger.length > 0) return inLedger.length === 1 ? inLedger[0] : undefined;
  if (typeof numbersOf !== 'string') return numbersOf.length === 1 ? numbersOf[0] : undefined;
  const inList = new Set(results.filter(({ learner }) => learner.key?.text === number).map(({ series }) => series));
  return inList.size === 1 ? [...inList][0] : undefined;
};

/**
 * A candidate number is valid within one series only: results that would put it beside a second series in the ledger are held
 * back, whoever bears it. Learners with a UCI or ULN are not touched by this.
 */
export const withinOneSeries = <Result extends Keyed>(
  results: readonly Result[],
  held: readonly HeldSitting[],
  numbersOf: NumbersOf,
): { readonly kept: readonly Result[]; readonly heldBack: readonly Result[] } => {
  const numbered = results.filter(({ learner }) => learner.key?.kind === 'candidate-number');
  const known = new Map<string, string | undefined>();
  for (const { learner } of numbered) {
    const number = learner.key?.text ?? '';
    if (!known.has(number)) known.set(number, seriesOf(number, numbered, held, numbersOf));
  }
  const isKept = ({ learner, series }: Result): boolean =>
    learner.key?.kind !== 'candidate-number' || known.get(learner.key.text) === series;
  return { kept: results.filter(isKept), heldBack: results.filter((result) => !isKept(result)) };
};
