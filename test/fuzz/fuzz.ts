import { randomOf } from './random';
import { targets } from './targets';

/** A run that went wrong; the seed alone gives it again. */
export interface Failure {
  readonly target: string;
  readonly seed: number;
  readonly what: string;
}

export interface Fuzzed {
  readonly target: string;
  readonly runs: number;
  readonly slowest: number;
  readonly failures: readonly Failure[];
}

const cpu = (): number => process.cpuUsage().user / 1000;

/**
 * Tries every target with so many inputs in all, made from seeds that follow each other. With `longest`, an input that
 * takes more milliseconds of this process is a failure too: that is measured by hand, on a machine at rest.
 */
export const fuzz = (runs: number, firstSeed: number, longest = Infinity): readonly Fuzzed[] =>
  targets().map(({ name, share, trial }) => {
    const own = Math.max(1, Math.round((runs * share) / 1000));
    const failures: Failure[] = [];
    let slowest = 0;
    for (let seed = firstSeed; seed < firstSeed + own; seed += 1) {
      const start = cpu();
      let what: string | undefined;
      try {
        what = trial(randomOf(seed));
      } catch (error) {
        what = `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      }
      const took = cpu() - start;
      slowest = Math.max(slowest, took);
      if (took > longest) what ??= `takes ${Math.round(took)} ms`;
      if (what !== undefined) failures.push({ target: name, seed, what });
    }
    return { target: name, runs: own, slowest, failures };
  });

/** The figures of a run, a line a target, and the first failures of each. */
export const fuzzedLines = (all: readonly Fuzzed[]): readonly string[] =>
  all.flatMap(({ target, runs, slowest, failures }) => [
    `${target.padEnd(28)}${String(runs).padStart(9)} runs  slowest ${slowest.toFixed(0).padStart(4)} ms  ${failures.length} failures`,
    ...failures.slice(0, 3).map(({ seed, what }) => `  seed ${seed}: ${what}`),
  ]);
