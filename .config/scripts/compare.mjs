import { setUp, stop } from './setUp.mjs';

const [given = '100000', ...more] = process.argv.slice(2);
if (!/^[1-9]\d*$/u.test(given) || more.length > 0) stop('Say how many learners: npm run compare -- 100000');

setUp();
process.env['COMPARED_LEARNERS'] = given;
const { runTool } = await import('./runTool.mjs');
const tests = [
  'run',
  '--config',
  '.config/vitest.config.ts',
  '--project',
  'unit',
  '--reporter',
  'verbose',
  'test/entry',
];
const { ok } = await runTool('vitest/vitest.mjs', tests, { show: true });
process.exitCode = ok ? 0 : 1;
