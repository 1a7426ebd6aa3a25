import { expect, it } from 'vitest';
import { otherClassOnSheet } from '../../../src/markbook/tracker/otherClassOnSheet';
import { TRACKER } from '../grades/classOf';

const [one, two, three] = ['11A', '11B', '11B'].map((sheet, index) => ({ ...TRACKER, id: String(index), sheet }));

it.each([
  ['the sheet of the other class', [one, two], '11B', '1'],
  ['the sheet of its own class', [one, two], '11A', undefined],
  ['a sheet of no class', [one, two], 'Notes', undefined],
  ['a sheet of several classes', [one, two, three], '11B', undefined],
  ['no sheet at all', [one, two], undefined, undefined],
] as const)('offers the class of the sheet looked at: %s', (_, all, sheet, id) => {
  const trackers = all.flatMap((each) => each ?? []);
  expect(otherClassOnSheet({ all: trackers, ...(one && { current: one }) }, sheet)?.id).toBe(id);
});

it('offers nothing before a class is set up', () => {
  expect(otherClassOnSheet({ all: [] }, '11A')).toBeUndefined();
});
