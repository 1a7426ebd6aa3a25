import { setUp } from './setUp.mjs';

setUp();
const { runTool } = await import('./runTool.mjs');
const run = ['run', '.config/stryker.config.json', ...process.argv.slice(2)];
const { ok } = await runTool('@stryker-mutator/core/bin/stryker.js', run, { show: true });
process.exitCode = ok ? 0 : 1;
