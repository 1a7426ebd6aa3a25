import { STATIC_CHECKS } from './staticChecks.mjs';

const AT_ONCE = 2;

/** @typedef {{ say: (text: string) => void, timed: import('./timetable.mjs').Timetable['timed'], isPatient?: boolean }} Desk */

/**
 * @param {import('./staticChecks.mjs').StaticCheck} check
 * @param {Desk} desk
 */
const runOne = async ({ name, run }, { say, timed, isPatient = false }) => {
  const started = Date.now();
  const { ok, output } = await timed(name, () => run({ isPatient }), { isBeside: isPatient }).catch(
    (/** @type {unknown} */ error) => ({ ok: false, output: String(error) }),
  );
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(`${ok ? 'passed' : 'FAILED'}  ${name} (${seconds} s)\n`);
  if (!ok) say(`${output.trimEnd()}\n\n`);
  return ok;
};

/**
 * Runs every static check, two at a time, and says of each whether it passed. Patient ones run beside something else and
 * leave the processor to it.
 * @param {Desk} desk
 * @param {readonly string[]} [names] these alone
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export const runStaticChecks = async (desk, names) => {
  const waiting = STATIC_CHECKS.filter(({ name }) => names?.includes(name) ?? true);
  /** @type {boolean[]} */
  const outcomes = [];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      outcomes.push(await runOne(check, desk));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const passed = outcomes.filter(Boolean).length;
  return { passed, failed: outcomes.length - passed };
};
