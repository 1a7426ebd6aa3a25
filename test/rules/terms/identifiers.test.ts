import { describe, expect, it } from 'vitest';
import { checkUci, isUln } from '../../../src/rules';

describe('a UCI', () => {
  it.each(['681990012058G', '689990980001D', ' 681990012058g '])('%s is right', (text) => {
    expect(checkUci(text)).toBe('right');
  });
  it('may come without its check letter, as text or as a number', () => {
    expect([checkUci('681990012058'), checkUci(681990012058)]).toEqual(['no-check-letter', 'no-check-letter']);
  });
  it('has a wrong check letter where one digit or the letter differs', () => {
    expect([checkUci('681990012057G'), checkUci('681990012058H')]).toEqual([
      'wrong-check-letter',
      'wrong-check-letter',
    ]);
  });
  it('may have a letter for its board, A counting 1, B counting 2', () => {
    expect(['68199A012058A', '68199B012058R', '68199B012058A'].map(checkUci)).toEqual([
      'right',
      'right',
      'wrong-check-letter',
    ]);
  });
  it('is none with another length, letters among its digits, or nothing in the cell', () => {
    expect(['68199001205G', '6819900120580G', '68199OO12058G', '', null].map(checkUci)).toEqual(
      Array.from({ length: 5 }, () => 'not-a-uci'),
    );
  });
});

describe('a ULN', () => {
  it('is right as text and as a number', () => {
    expect([isUln('9276308686'), isUln(9276308686)]).toEqual([true, true]);
  });
  it('is none with another check digit, a leading 0, or nine or eleven digits', () => {
    const none = ['9276308685', '0276308686', '927630868', '92763086860', '09276308680', '', null];
    expect(none.map(isUln)).toEqual(none.map(() => false));
  });
});
