import { bench, describe } from 'vitest';
import type { CellInput } from '../../src/rules';
import { mockOf, FIGURES, MOCK_TRACKER } from './mocks/mockClass';
import { resultsOf } from './results/resultClass';

const SIZES = [100, 1000] as const;
const ONCE = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

const rowsOf = (size: number, more: (index: number) => readonly CellInput[]): CellInput[][] =>
  Array.from({ length: size }, (_, index) => [`L${index}`, 40, 41, ...more(index)]);

/** Ten times the learners should cost about ten times the work: read the ratios, not the seconds. */
describe('the mock of a class', () => {
  for (const size of SIZES) {
    const rows = rowsOf(size, (index) => [null, index % 61]);
    bench(`${size} learners`, () => void mockOf(rows, {}, MOCK_TRACKER, FIGURES), ONCE);
  }
});

describe('three results a learner beside ours', () => {
  for (const size of SIZES) {
    const learners = rowsOf(size, (index) => [40, String(1000 + index)]);
    const sittings = learners.flatMap((row): CellInput[][] =>
      ['C1', 'C2', 'C3'].map((component) => [row[4] ?? null, component, '2025-06', component === 'C3' ? 82 : 62]),
    );
    bench(`${size} learners`, () => void resultsOf(learners, sittings), ONCE);
  }
});
