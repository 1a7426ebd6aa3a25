import { findOrInstallChromium } from './browser/findOrInstallChromium.mjs';
import { setUp } from './setUp.mjs';

setUp();
const { readyForBrowserTests } = await import('./checks/readyForBrowserTests.mjs');
const { runStaticChecks } = await import('./checks/runStaticChecks.mjs');
const { runTests } = await import('./checks/runTests.mjs');
const { createTimetable } = await import('./checks/timetable.mjs');

const say = (/** @type {string} */ text) => void process.stdout.write(text);
const { timed, lines } = createTimetable();
const chromium = findOrInstallChromium();
const unit = await timed('unit tests', () => runTests('unit', ['--project', 'unit']));
const ready = 'found' in chromium ? await timed('build', readyForBrowserTests) : chromium;

/** @type {string[]} */
const heard = [];
const browserTests = async () => {
  if ('sentence' in ready) return { passed: 0, failed: 1 };
  return timed('tests in a browser', () => runTests('browser', ['--project', '!unit']));
};
// They wait for a browser most of the time: what is looked at without running the product fills the gaps.
const [browser, checks] = await Promise.all([
  browserTests(),
  runStaticChecks({ say: (text) => void heard.push(text), timed, isPatient: 'found' in ready }),
]);
say(`\n${heard.join('')}`);
if ('sentence' in ready) say(`FAILED  tests in a browser\n${ready.sentence}\n`);

const passed = unit.passed + browser.passed + checks.passed;
const failed = unit.failed + browser.failed + checks.failed;
say(`\n${lines().join('\n')}\n\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
