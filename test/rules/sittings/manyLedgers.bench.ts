import { bench } from 'vitest';
import { runManyLedgers } from './manyLedgers';

bench(
  '100,000 random ledgers, each read, checked, decided and put into words',
  () => {
    const { wrong } = runManyLedgers(100_000, 100);
    if (wrong > 0) throw new Error(`${wrong} of 100,000 ledgers broke a law`);
  },
  { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
);
