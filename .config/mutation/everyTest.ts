/** Every test that mutation of src/rules can turn red. */
import.meta.glob(
  [
    '../../test/rules/**/*.test.ts',
    '../../test/cases/**/*.test.ts',
    '!**/rulesTable.test.ts',
    '!**/manyLedgers.test.ts',
  ],
  { eager: true },
);
