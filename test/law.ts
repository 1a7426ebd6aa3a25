import fc from 'fast-check';
import { test } from 'vitest';

/** A test that something holds whatever is given: the example that breaks it is told in its smallest form, with its seed. */
export const law =
  <Given extends [unknown, ...unknown[]]>(
    arbitraries: { [Index in keyof Given]: fc.Arbitrary<Given[Index]> },
    how: fc.Parameters<Given> = {},
  ) =>
  (name: string, holds: (...given: Given) => boolean | undefined): void => {
    test(name, () => {
      fc.assert(fc.property(...arbitraries, holds), how);
    });
  };
