import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { runTool } from '../runTool.mjs';

/**
 * @typedef {{ numTotalTests: number, numPassedTests: number, testResults: { name: string, status: string, message?: string, assertionResults: unknown[] }[] }} Report
 */

/**
 * A test that was skipped, or a file that could not be run, counts as failed: neither has shown anything.
 * @param {Report} report
 */
const countOf = ({ numTotalTests, numPassedTests, testResults }) => {
  const unrun = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unrun.length };
};

/**
 * Runs the tests that vitest finds.
 * @param {string} name of this run
 * @param {string[]} args
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export const runTests = async (name, args) => {
  const report = inProject('.build', `tests-${name}.json`);
  mkdirSync(inProject('.build'), { recursive: true });
  rmSync(report, { force: true });
  const { ok } = await runTool(
    'vitest/vitest.mjs',
    [
      'run',
      '--config',
      '.config/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { show: true },
  );
  if (!existsSync(report)) {
    process.stdout.write(`FAILED  the ${name} tests could not start, or broke off: see above.\n`);
    return { passed: 0, failed: 1 };
  }
  const count = countOf(/** @type {Report} */ (JSON.parse(readFileSync(report, 'utf8'))));
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
};
