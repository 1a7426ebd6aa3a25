import { setUp, stop } from './setUp.mjs';

/** @param {string} name */
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  const value = at === -1 ? undefined : Number(process.argv[at + 1]);
  if (value !== undefined && !(Number.isInteger(value) && value > 0)) stop(`--${name} needs a whole number above 0.`);
  return value;
};

setUp();
process.env['FUZZ_RUNS'] = String(option('runs') ?? 100_000);
process.env['FUZZ_SEED'] = String(option('seed') ?? 1 + Math.floor(Math.random() * 1_000_000_000));
process.stdout.write(`${process.env['FUZZ_RUNS']} runs from seed ${process.env['FUZZ_SEED']}.\n`);
const { runTool } = await import('./runTool.mjs');
const test = ['run', '--config', '.config/vitest.config.ts', '--project', 'unit', 'test/fuzz/fuzz.test.ts'];
const { ok } = await runTool('vitest/vitest.mjs', test, { show: true });
process.exitCode = ok ? 0 : 1;
