import { describe, expect, it } from 'vitest';
import { bundle, loadWhenIdle } from '../../../src/taskpane/workbook/bundle';

describe('a part in a bundle of its own', () => {
  it('is there once it came, and is fetched once', async () => {
    let fetched = 0;
    const part = bundle(() => {
      fetched += 1;
      return Promise.resolve('Moderation');
    });
    expect(part.part()).toBeUndefined();
    expect(await Promise.all([part.load(), part.load()])).toEqual([true, true]);
    expect(await part.load()).toBe(true);
    expect([part.part(), fetched]).toEqual(['Moderation', 1]);
  });

  it('is said not to have come, and is fetched again when it is asked for again', async () => {
    const answers = [Promise.reject(new Error('Failed to fetch')), Promise.resolve('Moderation')];
    const part = bundle(() => answers.shift() ?? Promise.reject(new Error('asked for too often')));
    expect([await part.load(), part.part()]).toEqual([false, undefined]);
    expect([await part.load(), part.part()]).toEqual([true, 'Moderation']);
  });
});

describe('what comes while nothing is to do', () => {
  it('comes one after the other, also after one that did not', async () => {
    const came: string[] = [];
    await new Promise<void>((resolve) => {
      loadWhenIdle([
        () => Promise.reject(new Error('Failed to fetch')),
        () => Promise.resolve(came.push('Grades')),
        () => Promise.resolve(came.push('Mocks')).then(() => resolve()),
      ]);
    });
    expect(came).toEqual(['Grades', 'Mocks']);
  });

  it('comes no more once it is ended', async () => {
    const came: string[] = [];
    await new Promise<void>((resolve) => {
      const end = loadWhenIdle([
        () => {
          came.push('Grades');
          end();
          setTimeout(resolve, 500);
          return Promise.resolve();
        },
        () => Promise.resolve(came.push('Mocks')),
      ]);
    });
    expect(came).toEqual(['Grades']);
  });
});
