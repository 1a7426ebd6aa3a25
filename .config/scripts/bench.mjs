import { setUp } from './setUp.mjs';

setUp();
const { runTool } = await import('./runTool.mjs');
const bench = ['bench', '--run', '--config', '.config/vitest.config.ts', '--project', 'unit', ...process.argv.slice(2)];
const { ok } = await runTool('vitest/vitest.mjs', bench, { show: true });
process.exitCode = ok ? 0 : 1;
