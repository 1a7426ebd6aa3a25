import { describe, expect, it } from 'vitest';
import type { FrameWindow } from '../../../src/trial/host/seam/frameWindow';
import { beginSession, type Session } from '../../../src/trial/host/session';
import { readHostSwitches } from '../../../src/trial/host/switches';

const never = new Promise<never>(() => undefined);

const sessionOf = (frame: object): Session =>
  beginSession({
    frame: frame as unknown as FrameWindow,
    switches: () => readHostSwitches(''),
    brightness: () => 'light',
    book: () => never,
    bookNow: () => undefined,
    ready: () => undefined,
    unplayed: () => undefined,
  });

const emptyStorage = { length: 0, key: () => null };

describe('a document of the pane', () => {
  it('begins also where the browser lets the page keep no data', () => {
    const blocked = new Proxy(
      { Array },
      {
        get: (frame, name) => {
          if (name === 'sessionStorage') throw new DOMException('Access is denied.', 'SecurityError');
          return frame[name as keyof typeof frame];
        },
      },
    );
    expect(sessionOf(blocked).external.forOffice).toHaveProperty('GetHostInfo');
  });

  it('leaves calls that it has not answered busy when it ends', async () => {
    const session = sessionOf({ Array, sessionStorage: emptyStorage });
    const answer = session.untilEnded(never);
    session.end();
    expect(await answer).toEqual({ ok: false, code: '#BUSY!' });
  });

  it('answers what it has answered', async () => {
    const session = sessionOf({ Array, sessionStorage: emptyStorage });
    const six = { ok: true, value: 6 } as const;
    expect(await session.untilEnded(Promise.resolve(six))).toEqual(six);
  });
});
