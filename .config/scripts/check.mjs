import { setUp } from './setUp.mjs';

setUp();
const { runStaticChecks } = await import('./checks/runStaticChecks.mjs');
const { createTimetable } = await import('./checks/timetable.mjs');
const say = (/** @type {string} */ text) => void process.stdout.write(text);
const { passed, failed } = await runStaticChecks({ say, timed: createTimetable().timed });
say(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
