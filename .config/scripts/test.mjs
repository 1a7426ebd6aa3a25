import { findOrInstallChromium } from './browser/findOrInstallChromium.mjs';
import { setUp } from './setUp.mjs';

setUp();
const { runStaticChecks } = await import('./checks/runStaticChecks.mjs');
const { runTests } = await import('./checks/runTests.mjs');

const chromium = findOrInstallChromium();
const checks = await runStaticChecks();
const tests = await runTests('found' in chromium ? [] : ['--project', 'unit']);
if ('sentence' in chromium) process.stdout.write(`FAILED  browser tests\n${chromium.sentence}\n`);

const failed = checks.failed + tests.failed + ('sentence' in chromium ? 1 : 0);
process.stdout.write(`${checks.passed + tests.passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
