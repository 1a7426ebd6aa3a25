import { expect, it } from 'vitest';
import { createTurns } from '../../../src/trial/shell/turns';

it('lets one work wait for the other, though that one fail', async () => {
  const inTurn = createTurns();
  const log: string[] = [];
  const work = (name: string, fails: boolean) => async (): Promise<string> => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const first = inTurn(work('load', true));
  const second = inTurn(work('save', false));
  await expect(first).rejects.toThrow('load');
  expect(await second).toBe('save');
  expect(log).toEqual(['load begins', 'load ends', 'save begins', 'save ends']);
});
