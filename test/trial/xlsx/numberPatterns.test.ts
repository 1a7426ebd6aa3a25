import { expect, test } from 'vitest';
import { isDatePattern } from '../../../src/trial/xlsx/open/numberPatterns';

test.each(['dd/mm/yyyy', 'mmm-yy', '[h]:mm', '[$-409]d-mmm-yyyy;@', '0;dd/mm'])(
  '%s shows a date or a time',
  (pattern) => {
    expect(isDatePattern(pattern)).toBe(true);
  },
);

test.each(['General', '0.00', '"Day "0', '0\\d', '0_d', '*d0', '* #,##0_m', '[Red]0', '@'])(
  '%s shows a number',
  (pattern) => {
    expect(isDatePattern(pattern)).toBe(false);
  },
);
