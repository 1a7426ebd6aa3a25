import { setUp, stop } from './setUp.mjs';

setUp();
const { changedFiles, changedSince } = await import('./checks/changedFiles.mjs');
const { touchedPaneTests } = await import('./checks/touchedPaneTests.mjs');
const { runStaticChecks } = await import('./checks/runStaticChecks.mjs');
const { runTests } = await import('./checks/runTests.mjs');
const { createTimetable } = await import('./checks/timetable.mjs');

/** Thousands of inputs and files as big as they may be: not within a minute. */
const LONG = ['test/fuzz/**', 'test/trial/xlsx/hostileFiles.test.ts'].map((name) => `--exclude=${name}`);

const since = changedSince();
if (since === undefined) stop('npm run quick asks git what has changed, and this folder is no clone: use npm test.');
else {
  const say = (/** @type {string} */ text) => void process.stdout.write(text);
  const { timed, lines } = createTimetable();
  const { now: paneTests, later } = touchedPaneTests(changedFiles(since));
  const types = runStaticChecks({ say, timed }, ['types']);
  const near = await timed('tests that import what changed', () =>
    runTests('quick', ['--project', '!browser', '--changed', since, '--reporter=dot', ...LONG]),
  );
  // A screen that waits for what does not come takes long to fail, and adds little to what failed already.
  const isLookedAt = near.failed === 0 && paneTests.length > 0;
  const pane = isLookedAt
    ? await timed('tests of the screens it touches', () =>
        runTests('pane', ['--project', 'pane', '--bail=1', ...paneTests]),
      )
    : { passed: 0, failed: 0 };
  const checked = await types;
  const passed = near.passed + pane.passed + checked.passed;
  const failed = near.failed + pane.failed + checked.failed;
  const left = [...(isLookedAt ? [] : paneTests), ...later];
  if (left.length > 0) say(`\nLeft to npm test, which the change touches too: ${left.join(', ')}\n`);
  say(`\nWhat changed since ${since}:\n${lines().join('\n')}\n\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
