import { describe, expect, it } from 'vitest';
import { fuzz, fuzzedLines } from './fuzz';
import { targets } from './targets';

/** `npm run fuzz -- --runs N` tries more, measures each, and says the seeds. */
const ASKED = process.env['FUZZ_RUNS'];
const RUNS = Number(ASKED ?? 100_000);
/** Nothing may hold the page up for longer, in milliseconds. */
const LONGEST = ASKED === undefined ? Infinity : 500;
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);

describe('what others wrote', () => {
  it(
    `meets nothing that throws, stands still or loses a cell in ${RUNS.toLocaleString('en-GB')} runs`,
    () => {
      const all = fuzz(RUNS, SEED, LONGEST);
      if (ASKED !== undefined) process.stdout.write(`${fuzzedLines(all).join('\n')}\n`);
      expect(all.map(({ target }) => target)).toEqual(targets().map(({ name }) => name));
      expect(all.flatMap(({ failures }) => failures).slice(0, 10)).toEqual([]);
    },
    60 * 60_000,
  );
});
