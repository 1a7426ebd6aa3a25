import { expect, test } from 'vitest';

/** Every test that mutation of src/rules can turn red. */
const files = import.meta.glob([
  '../../test/rules/**/*.test.ts',
  '../../test/cases/**/*.test.ts',
  '!**/rulesTable.test.ts',
  '!**/manyLedgers.test.ts',
]);

// A mutant that breaks what is worked out on loading leaves no test to turn red: this one tells of it.
let loading: unknown;
try {
  for (const load of Object.values(files)) await load();
} catch (error) {
  loading = error;
}

test('every test file loads', () => {
  expect(loading).toBeUndefined();
});
