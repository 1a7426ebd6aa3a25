import { describe, expect, it } from 'vitest';
import { errorMessages } from '../../../src/trial/grid/functions/errorMessages';
import { pendingAnswers, type CellPlace } from '../../../src/trial/grid/functions/pendingAnswers';
import type { FunctionAnswer } from '../../../src/trial/grid/functionRuntime';

const later = <Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } => {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
};

const place: CellPlace = { unitId: 'u', sheetId: 's', row: 1, column: 2 };
const six = { ok: true, value: 6 } as const;

describe('answers a function promised', () => {
  it('are handed on once they arrive, with the cell to calculate again', async () => {
    const places = await new Promise<readonly CellPlace[]>((resolve) => {
      const answers = pendingAnswers(resolve);
      answers.wait('k', place, Promise.resolve(six));
      expect(answers.find('k')).toBe('waiting');
      expect(answers.isWaiting()).toBe(true);
    });
    expect(places).toEqual([place]);
  });

  it('stay until every promise of their cell has been used, then are asked for anew', async () => {
    const arrived = later<undefined>();
    const answers = pendingAnswers(() => {
      arrived.resolve(undefined);
    });
    const second = later<FunctionAnswer>();
    answers.wait('first', place, Promise.resolve(six));
    answers.wait('second', place, second.promise);
    await arrived.promise;
    expect(answers.find('first')).toEqual(six);
    answers.dropUsed();
    expect(answers.find('first')).toEqual(six);
    second.resolve(six);
    await second.promise;
    await Promise.resolve();
    expect(answers.find('second')).toEqual(six);
    answers.dropUsed();
    expect(answers.find('first')).toBeUndefined();
  });

  it('are #VALUE! when the promise fails', async () => {
    const arrived = later<undefined>();
    const answers = pendingAnswers(() => {
      arrived.resolve(undefined);
    });
    answers.wait('k', place, Promise.reject(new Error('no')));
    await arrived.promise;
    expect(answers.find('k')).toEqual({ ok: false, code: '#VALUE!' });
  });
});

describe('an answer that never comes', () => {
  it('is #N/A with a sentence, and what comes too late is left', async () => {
    const late = later<FunctionAnswer>();
    const arrived = later<readonly CellPlace[]>();
    const answers = pendingAnswers(arrived.resolve, 0);
    answers.wait('k', place, late.promise);
    expect(await arrived.promise).toEqual([place]);
    expect(answers.find('k')).toMatchObject({ ok: false, code: '#N/A' });
    expect(answers.isWaiting()).toBe(false);
    late.resolve(six);
    await late.promise;
    expect(answers.find('k')).toMatchObject({ ok: false, code: '#N/A' });
  });
});

describe('sentences that came with errors', () => {
  it('are found by the cell, and go when the function answers well', () => {
    const messages = errorMessages();
    messages.remember('cell', 'UMS', null, 'Mark 62 is above 60.');
    expect(messages.find('cell', 0, 0)).toBe('Mark 62 is above 60.');
    messages.remember('cell', 'UMS', 90, undefined);
    expect(messages.find('cell', 0, 0)).toBeNull();
  });

  it('are found where one error of a spilled answer shows', () => {
    const messages = errorMessages();
    messages.remember('cell', 'UMS', [[1], [{ error: '#VALUE!', message: 'Mark 62 is above 60.' }]], undefined);
    expect(messages.find('cell', 1, 0)).toBe('Mark 62 is above 60.');
    expect(messages.find('cell', 0, 0)).toBeNull();
  });
});
