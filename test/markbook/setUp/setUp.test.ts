import { expect, test } from 'vitest';
import { readSetUp, writeSetUp } from '../../../src/markbook/setUp/setUp';

test('What a later version keeps is still there after this version has written.', () => {
  const before = readSetUp('{"calculatedWith":"a1","terms":{"sheet":"11B"}}');
  expect(readSetUp(writeSetUp({ ...before, calculatedWith: 'b2' }))).toEqual({
    calculatedWith: 'b2',
    terms: { sheet: '11B' },
  });
});

test('A zero below zero is 0, as it is written again.', () => {
  const setUp = readSetUp('{"trackers":[],"later":{"rows":[-0,-1]}}');
  expect(setUp).toEqual({ trackers: [], later: { rows: [0, -1] } });
  expect(setUp === undefined ? undefined : readSetUp(writeSetUp(setUp))).toEqual(setUp);
});

test('A fingerprint that is not text counts as none and is set aside.', () => {
  expect(readSetUp('{"calculatedWith":7}')).toEqual({ aside: [{ from: 'calculatedWith', value: 7 }] });
});

test.each(['', 'no', '[]', 'null', '"text"'])('A damaged set-up (%s) is told from an empty one.', (text) => {
  expect(readSetUp(text)).toBeUndefined();
});
