import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paneShown } from '../../src/excel/paneShown';
import { pretendOffice } from '../pane/excel/office';
import { session } from '../pane/excel/session';

/** The pane's window, of which nothing but its visibility matters. */
class PretendDocument extends EventTarget {
  visibilityState = 'visible';
  say(event: string): void {
    this.dispatchEvent(new Event(event));
  }
}

let pane: PretendDocument;
let shown: string[];

beforeEach(() => {
  pane = new PretendDocument();
  shown = [];
  vi.stubGlobal('document', pane);
  vi.stubGlobal('Office', pretendOffice);
  session.tellPane = () => undefined;
});
afterEach(() => vi.unstubAllGlobals());

const followed = () => {
  const follow = paneShown();
  follow.whenShown(() => shown.push('shown'));
  return follow;
};

describe('the pane', () => {
  it('is hidden from when Excel says that it was closed until it was opened', () => {
    const { isShown } = followed();
    expect(isShown()).toBe(true);
    session.tellPane(false);
    expect([isShown(), shown]).toEqual([false, []]);
    session.tellPane(true);
    expect([isShown(), shown]).toEqual([true, ['shown']]);
    session.tellPane(true);
    expect(shown).toEqual(['shown']);
  });

  it.each(['pointerdown', 'keydown'])('is shown where there is a %s in it, whatever Excel has said', (sign) => {
    const { isShown } = followed();
    session.tellPane(false);
    pane.say(sign);
    expect([isShown(), shown]).toEqual([true, ['shown']]);
  });

  it('is hidden while its window is, and told of once it is not', () => {
    const { isShown } = followed();
    pane.visibilityState = 'hidden';
    pane.say('visibilitychange');
    expect([isShown(), shown]).toEqual([false, []]);
    pane.visibilityState = 'visible';
    pane.say('visibilitychange');
    expect([isShown(), shown]).toEqual([true, ['shown']]);
  });

  it.each<[string, () => unknown]>([
    ['refuses to tell', () => Promise.reject(new Error('not here'))],
    [
      'throws',
      () => {
        throw new TypeError('not a function');
      },
    ],
  ])('is followed by its window alone where Excel %s', async (_how, onVisibilityModeChanged) => {
    vi.stubGlobal('Office', { ...pretendOffice, addin: { ...pretendOffice.addin, onVisibilityModeChanged } });
    const { isShown } = followed();
    await Promise.resolve();
    expect(isShown()).toBe(true);
  });
});
