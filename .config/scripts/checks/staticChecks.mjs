import { readFileSync } from 'node:fs';
import { manifestFaults } from '../../manifest/manifestFaults.mjs';
import { referenceFaults } from '../../reference/referenceFaults.mjs';
import { functionsCatalogue } from '../build/functionsCatalogue.mjs';
import { DEVELOPER_ORIGIN, inProject } from '../project.mjs';
import { runTool } from '../runTool.mjs';

/**
 * @typedef {{ ok: boolean, output: string }} Outcome
 * @typedef {{ isPatient: boolean }} Manner
 * @typedef {{ name: string, run: (manner: Manner) => Promise<Outcome> }} StaticCheck
 */

/**
 * @param {string[]} faults
 * @returns {Outcome}
 */
const outcomeOf = (faults) => ({ ok: faults.length === 0, output: faults.join('\n') });

const TYPES = ['--project', '.', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', '.build/types.tsbuildinfo'];
const KNIP = ['--config', '.config/knip.json', '--no-progress'];

/**
 * @param {Manner} manner
 * @returns {Promise<Outcome>}
 */
const deadCode = async (manner) => {
  const all = await runTool('knip/bin/knip.js', KNIP, manner);
  const ofProduct = [...KNIP, '--production', '--include', 'files,exports,types'];
  const product = await runTool('knip/bin/knip.js', ofProduct, manner);
  return { ok: all.ok && product.ok, output: `${all.output}\n${product.output}`.trim() };
};

const LINT = ['--config', '.config/eslint.config.js', '--max-warnings', '0', 'src', 'test', '.config'];
const FORMAT = ['--check', '--ignore-path', '.config/prettierignore', '.'];
const ARROWS = ['--config', '.config/dependency-cruiser.cjs', '--output-type', 'err-long', 'src', 'test'];

/** What is looked at without running the product: each counts as one in the closing line of `npm test`. */
export const STATIC_CHECKS = /** @type {StaticCheck[]} */ ([
  { name: 'lint', run: (manner) => runTool('eslint/bin/eslint.js', LINT, manner) },
  { name: 'types', run: (manner) => runTool('typescript/bin/tsc', TYPES, manner) },
  { name: 'format', run: (manner) => runTool('prettier/bin/prettier.cjs', FORMAT, manner) },
  { name: 'arrows', run: (manner) => runTool('dependency-cruiser/bin/dependency-cruise.mjs', ARROWS, manner) },
  { name: 'dead code', run: deadCode },
  {
    name: 'manifest',
    run: () =>
      Promise.resolve(outcomeOf(manifestFaults(readFileSync(inProject('manifest.xml'), 'utf8'), { published: false }))),
  },
  { name: 'reference data', run: () => Promise.resolve(outcomeOf(referenceFaults())) },
  { name: 'metadata', run: async () => outcomeOf((await functionsCatalogue({ origin: DEVELOPER_ORIGIN })).faults) },
]);
