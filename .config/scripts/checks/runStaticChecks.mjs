import { STATIC_CHECKS } from './staticChecks.mjs';

const AT_ONCE = 2;

/** @param {import('./staticChecks.mjs').StaticCheck} check */
const runOne = async ({ name, run }) => {
  const started = Date.now();
  const { ok, output } = await run().catch((/** @type {unknown} */ error) => ({ ok: false, output: String(error) }));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${ok ? 'passed' : 'FAILED'}  ${name} (${seconds} s)\n`);
  if (!ok) process.stdout.write(`${output.trimEnd()}\n\n`);
  return ok;
};

/**
 * Runs every static check, two at a time, and says of each whether it passed.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export const runStaticChecks = async () => {
  const waiting = [...STATIC_CHECKS];
  /** @type {boolean[]} */
  const outcomes = [];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) outcomes.push(await runOne(check));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const passed = outcomes.filter(Boolean).length;
  return { passed, failed: outcomes.length - passed };
};
