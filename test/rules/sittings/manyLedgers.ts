import { attemptsLeft, checkLedger, claimOptions, entryOptions, outcomeOf, readLedger } from '../../../src/rules';
import { outcomeSentence } from '../../../src/markbook/wording/outcomeSentence';
import { describeSittings } from '../../../src/markbook/wording/sittings';
import { POINTS } from '../../../src/reference/points/points';
import { plainOutcome } from './plainOutcome';
import { rulesOf, type LedgerRow } from './someLedgers';

const SERIES = ['2024-06', '2025-01', '2025-06', '2026-01', '2026-06'];
const COMPONENTS = ['C1', 'C2', 'C3'] as const;

/** Numbers that look random and are the same in every run. */
const numbersFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const soundRows = (next: (below: number) => number): readonly LedgerRow[] =>
  COMPONENTS.flatMap((component) =>
    SERIES.flatMap((series): LedgerRow[] => {
      if (next(10) > 2) return [];
      const kind = next(12);
      const result = kind === 0 ? 'X' : kind === 1 ? '' : next(component === 'C3' ? 121 : 91);
      return [[component, series, result, component === 'C3' && next(3) === 0 ? 'Yes' : '']];
    }),
  );

const ODD_CELLS = ['C1', 'C4', '2026-13', 'X', 'maybe', '', 54.5, -3, 999, true, null] as const;

const oddRow = (next: (below: number) => number): LedgerRow => {
  const cell = () => ODD_CELLS[next(ODD_CELLS.length)] ?? null;
  return [cell(), cell(), cell(), cell()];
};

/** Runs random ledgers through everything that sittings offer; gives how many were wrong, and how many had each status. */
export const runManyLedgers = (
  count: number,
  seed: number,
): { wrong: number; statuses: ReadonlyMap<string, number> } => {
  const next = numbersFrom(seed);
  const rules = rulesOf('DIT');
  const statuses = new Map<string, number>();
  let wrong = 0;
  for (let done = 0; done < count; done += 1) {
    const sound = soundRows(next);
    const isOdd = next(5) === 0;
    const ledger = readLedger(isOdd ? [...sound, oddRow(next)] : sound, rules);
    const outcome = outcomeOf(ledger, rules);
    const { status, best, tables } = outcome;
    const plain = plainOutcome(sound);
    const isRight = status === plain.status && best?.total === plain.total && tables?.total === plain.tables;
    const options = claimOptions(ledger, rules, POINTS);
    const bothIsBest =
      !options.ok || options.value.every((option) => option.best.total <= (options.value.at(-1)?.best.total ?? 0));
    const sentences = [outcomeSentence(outcome), ...checkLedger(ledger, rules).map(describeSittings)];
    const isSaid = sentences.every((sentence) => sentence.length > 0 && sentence.length <= 200);
    const isCounted = attemptsLeft(ledger, rules).length === 3 && entryOptions(ledger, rules, '2026-06').length === 3;
    if ((!isOdd && !isRight) || !bothIsBest || !isSaid || !isCounted) wrong += 1;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  return { wrong, statuses };
};
