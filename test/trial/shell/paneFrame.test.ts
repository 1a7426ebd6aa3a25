import { describe, expect, it } from 'vitest';
import { createPaneFrame, type PaneFrame } from '../../../src/trial/shell/paneFrame';

interface Bench {
  readonly paneFrame: PaneFrame;
  /** The frame's document has loaded; without a pane in it, as the browser's own page of an error. */
  readonly loadNothing: () => void;
  readonly told: (string | undefined)[];
}

const bench = (): Bench => {
  let loaded: () => void = () => undefined;
  const frame = {
    src: '',
    contentDocument: null,
    contentWindow: { location: { replace: () => undefined } },
    addEventListener: (_kind: string, listener: () => void) => {
      loaded = listener;
    },
  };
  const told: (string | undefined)[] = [];
  const paneFrame = createPaneFrame(frame as unknown as HTMLIFrameElement, (what) => told.push(what));
  return { paneFrame, loadNothing: () => loaded(), told };
};

const PAGE = 'its page, /taskpane.html';

describe('the frame with the pane', () => {
  it('lets everyone go who waited, also those from before it was loaded anew', async () => {
    const { paneFrame } = bench();
    const waits = [paneFrame.reload(), paneFrame.whenConnected(), paneFrame.reload(), paneFrame.whenConnected()];
    paneFrame.connected();
    expect(await Promise.all(waits)).toHaveLength(4);
    expect(paneFrame.isMissing()).toBe(false);
  });

  it('lets them go too when its page is not there, and says so', async () => {
    const { paneFrame, loadNothing, told } = bench();
    const wait = paneFrame.reload();
    loadNothing();
    await wait;
    expect(told).toEqual([PAGE]);
    expect(paneFrame.isMissing()).toBe(true);
  });

  it('lets them go when a script is not there, and takes it back when the pane connects after all', async () => {
    const { paneFrame, told } = bench();
    const wait = paneFrame.reload();
    paneFrame.scriptMissing('/officejs/office.js');
    await wait;
    paneFrame.connected();
    expect(told).toEqual(['/officejs/office.js', undefined]);
    expect(paneFrame.isMissing()).toBe(false);
  });

  it('says nothing of an empty frame before the pane is to be loaded, nor of what comes late to a pane that works', () => {
    const { paneFrame, loadNothing, told } = bench();
    loadNothing();
    void paneFrame.reload();
    paneFrame.connected();
    paneFrame.scriptMissing('/assets/late.js');
    expect(told).toEqual([]);
  });
});
