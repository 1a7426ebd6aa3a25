import { describe, expect, it } from 'vitest';
import { spelledSheet } from '../../../../src/trial/xlsx/acts/sheetPrefix';

describe('a sheet named in a formula', () => {
  it.each([
    ['Marks', 'Marks'],
    ['My class', "'My class'"],
    ["O'Example", "'O''Example'"],
    ['AB12', "'AB12'"],
    ['RC', "'RC'"],
    ['2026', "'2026'"],
    ['TRUE', "'TRUE'"],
    ['false', "'false'"],
    ['True marks', "'True marks'"],
    ['Truex', 'Truex'],
  ])('%s is spelled %s', (name, spelled) => {
    expect(spelledSheet(name)).toBe(spelled);
  });
});
