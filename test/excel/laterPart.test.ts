import { expect, it } from 'vitest';
import { laterPart } from '../../src/excel/laterPart';
import { answered } from '../../src/rules';

it('hands on what it is given once the part is there', async () => {
  const add = laterPart(() => Promise.resolve((one: number, other: number) => Promise.resolve(answered(one + other))));
  expect(await add(2, 3)).toEqual(answered(5));
});

it('does nothing, and says so, where the part did not come', async () => {
  const write = laterPart<[], true>(() => Promise.reject(new Error('Failed to fetch')));
  expect(await write()).toEqual({ ok: false, problems: [{ code: 'part-missing' }] });
});
