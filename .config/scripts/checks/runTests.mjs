import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { runTool } from '../runTool.mjs';

const REPORT = inProject('.build', 'tests.json');

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
 * @param {string[]} args
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export const runTests = async (args) => {
  mkdirSync(inProject('.build'), { recursive: true });
  rmSync(REPORT, { force: true });
  const { ok } = await runTool(
    'vitest/vitest.mjs',
    [
      'run',
      '--config',
      '.config/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORT}`,
      ...args,
    ],
    { show: true },
  );
  if (!existsSync(REPORT)) return { passed: 0, failed: 1 };
  const count = countOf(/** @type {Report} */ (JSON.parse(readFileSync(REPORT, 'utf8'))));
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
};
