import { describe, expect, it } from 'vitest';
import { fuzz, fuzzedLines } from './fuzz';
import { targets } from './targets';

/** `npm run fuzz -- --runs N` tries more, and says the seeds. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);

describe('what others wrote', () => {
  it(
    `meets nothing that throws, stands still or loses a cell in ${RUNS.toLocaleString('en-GB')} runs`,
    () => {
      const all = fuzz(RUNS, SEED);
      if (RUNS > 100_000) process.stdout.write(`${fuzzedLines(all).join('\n')}\n`);
      expect(all.map(({ target }) => target)).toEqual(targets().map(({ name }) => name));
      expect(all.flatMap(({ failures }) => failures).slice(0, 10)).toEqual([]);
    },
    60 * 60_000,
  );
});
