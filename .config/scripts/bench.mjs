import { setUp } from './setUp.mjs';

setUp();
const { runTool } = await import('./runTool.mjs');
const wanted = process.argv.slice(2);
const vitest = (/** @type {string[]} */ args) => runTool('vitest/vitest.mjs', [...args, ...wanted], { show: true });
const bench = await vitest(['bench', '--run', '--config', '.config/vitest.config.ts', '--project', 'unit']);
const measured = await vitest(['run', '--config', '.config/vitest.measured.config.ts', '--reporter', 'dot']);
process.exitCode = bench.ok && measured.ok ? 0 : 1;
