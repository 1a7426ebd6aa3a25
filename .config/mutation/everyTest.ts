/** Every test that mutation of src/rules can turn red. */
import.meta.glob(
  [
    '../../test/rules/**/*.test.ts',
    '../../test/cases/**/*.test.ts',
    '../../test/functions/**/*.test.ts',
    '!**/rulesTable.test.ts',
    '!**/manyLedgers.test.ts',
    '!**/metadata.test.ts',
  ],
  { eager: true },
);
