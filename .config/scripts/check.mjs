import { setUp } from './setUp.mjs';

setUp();
const { runStaticChecks } = await import('./checks/runStaticChecks.mjs');
const { passed, failed } = await runStaticChecks();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
