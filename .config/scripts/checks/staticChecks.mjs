import { readFileSync } from 'node:fs';
import { manifestFaults } from '../../manifest/manifestFaults.mjs';
import { referenceFaults } from '../../reference/referenceFaults.mjs';
import { functionsCatalogue } from '../build/functionsCatalogue.mjs';
import { DEVELOPER_ORIGIN, inProject } from '../project.mjs';
import { runTool } from '../runTool.mjs';

/**
 * @typedef {{ ok: boolean, output: string }} Outcome
 * @typedef {{ name: string, run: () => Promise<Outcome> }} StaticCheck
 */

/**
 * @param {string[]} faults
 * @returns {Outcome}
 */
const outcomeOf = (faults) => ({ ok: faults.length === 0, output: faults.join('\n') });

const TYPES = ['--project', '.', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', '.build/types.tsbuildinfo'];
const KNIP = ['--config', '.config/knip.json', '--no-progress'];

/** @returns {Promise<Outcome>} */
const deadCode = async () => {
  const all = await runTool('knip/bin/knip.js', KNIP);
  const product = await runTool('knip/bin/knip.js', [...KNIP, '--production', '--include', 'files,exports,types']);
  return { ok: all.ok && product.ok, output: `${all.output}\n${product.output}`.trim() };
};

/** What is looked at without running the product: each counts as one in the closing line of `npm test`. */
export const STATIC_CHECKS = /** @type {StaticCheck[]} */ ([
  { name: 'types', run: () => runTool('typescript/bin/tsc', TYPES) },
  {
    name: 'lint',
    run: () =>
      runTool('eslint/bin/eslint.js', [
        '--config',
        '.config/eslint.config.js',
        '--max-warnings',
        '0',
        'src',
        'test',
        '.config',
      ]),
  },
  {
    name: 'format',
    run: () => runTool('prettier/bin/prettier.cjs', ['--check', '--ignore-path', '.config/prettierignore', '.']),
  },
  {
    name: 'arrows',
    run: () =>
      runTool('dependency-cruiser/bin/dependency-cruise.mjs', [
        '--config',
        '.config/dependency-cruiser.cjs',
        '--output-type',
        'err-long',
        'src',
        'test',
      ]),
  },
  { name: 'dead code', run: deadCode },
  {
    name: 'manifest',
    run: () =>
      Promise.resolve(outcomeOf(manifestFaults(readFileSync(inProject('manifest.xml'), 'utf8'), { published: false }))),
  },
  { name: 'reference data', run: () => Promise.resolve(outcomeOf(referenceFaults())) },
  { name: 'metadata', run: async () => outcomeOf((await functionsCatalogue({ origin: DEVELOPER_ORIGIN })).faults) },
]);
