import { describe, expect, test } from 'vitest';
import { nearMisses } from '../../../src/rules/terms/nearMiss';

const near = (text: string, ...spellings: readonly string[]) =>
  nearMisses(
    text,
    spellings.map((spelling) => [spelling, spelling] as const),
  );

describe('a slip of the finger', () => {
  test.each([
    ['put in', 'meerit'],
    ['left out', 'meit'],
    ['changed', 'mexit'],
    ['swapped with its neighbour', 'meirt'],
    ['put in at the start', 'xmerit'],
    ['left out at the end', 'meri'],
    ['swapped at the start', 'emrit'],
    ['swapped at the end', 'merti'],
  ])('is a letter %s', (_how, text) => {
    // "merits" is one slip more for each of them, so it is not offered beside the nearest.
    expect(near(text, 'distinction', 'merit', 'xxxxx')).toEqual(['merit']);
  });

  test('may be made once in up to four letters, twice in up to eight, three times in more', () => {
    expect(near('abcx', 'abcd')).toEqual(['abcd']);
    expect(near('abxx', 'abcd')).toEqual([]);
    expect(near('abcxx', 'abcde')).toEqual(['abcde']);
    expect(near('abxxx', 'abcde')).toEqual([]);
    expect(near('abcdefxx', 'abcdefgh')).toEqual(['abcdefgh']);
    expect(near('abcdexxx', 'abcdefgh')).toEqual([]);
    expect(near('abcdefxxx', 'abcdefghi')).toEqual(['abcdefghi']);
    expect(near('abcdexxxx', 'abcdefghi')).toEqual([]);
  });

  test('is not two letters that change places over a third', () => {
    expect(near('cba', 'abc')).toEqual([]);
    expect(near('cbade', 'abcde')).toEqual(['abcde']);
  });
});

test('only the nearest are offered, all of them, each meaning once', () => {
  expect(near('merits', 'merit', 'merxxs', 'merity')).toEqual(['merit', 'merity']);
  expect(
    nearMisses('pas', [
      ['pass', 'L1P'],
      ['paz', 'L1P'],
      ['past', 'L2P'],
    ]),
  ).toEqual(['L1P', 'L2P']);
  expect(near('pass')).toEqual([]);
});
