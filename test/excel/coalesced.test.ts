import { expect, test } from 'vitest';
import { coalesced } from '../../src/excel/coalesced';

const gate = (): { readonly opened: Promise<void>; readonly open: () => void } => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('A job starts at once when asked.', () => {
  let runs = 0;
  coalesced(() => {
    runs += 1;
    return Promise.resolve();
  })();
  expect(runs).toBe(1);
});

test('Whatever is asked while the job runs is answered by one more run.', async () => {
  const first = gate();
  let runs = 0;
  const ask = coalesced(() => {
    runs += 1;
    return runs === 1 ? first.opened : Promise.resolve();
  });
  for (let times = 0; times < 5; times += 1) ask();
  await settled();
  expect(runs).toBe(1);
  first.open();
  await settled();
  expect(runs).toBe(2);
  ask();
  await settled();
  expect(runs).toBe(3);
});
