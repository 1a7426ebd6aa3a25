import { setUp } from './setUp.mjs';

setUp();
const { runTool } = await import('./runTool.mjs');
const write = ['--write', '--log-level', 'warn', '--ignore-path', '.config/prettierignore', '.'];
const { ok } = await runTool('prettier/bin/prettier.cjs', write, { show: true });
process.exitCode = ok ? 0 : 1;
