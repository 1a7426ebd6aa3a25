import type { FunctionRuntime } from '../grid/functionRuntime';
import type { CustomXmlPart } from '../book/bookState';
import { bookInPlace } from './bookInPlace';
import type { LoadedBook } from './openBook';
import { untilQuiet } from './quiet';
import { directCall } from './runtime/directCall';
import type { FrameWindow } from './seam/frameWindow';
import { tellMissingScripts } from './seam/missingScripts';
import { slowTimers } from './seam/slowTimers';
import type { Brightness } from './seam/theme';
import { beginSession, type Session } from './session';
import type { HostSwitches } from './switches';

export interface HostOptions {
  readonly switches: HostSwitches;
  /** The pane's functions can be called from now on. */
  readonly onConnected: () => void;
  /** Called with the address of every script of the pane that did not come. */
  readonly onScriptMissing: (address: string) => void;
  /** Called with the name of everything asked for that the trial workbook does not play. */
  readonly onUnplayed: (what: string) => void;
}

/** Plays Excel to the genuine Office.js in the pane's frame. */
export interface Host {
  /** The add-in's functions, for the page's spreadsheet. */
  readonly runtime: FunctionRuntime;
  /** Called by the bridge script in every document of the frame, before Office.js; gives what becomes `window.external`. */
  attach(frame: FrameWindow): object;
  /** A workbook is loaded: requests are answered from now on. */
  open(book: LoadedBook): void;
  /** Another workbook is about to be loaded: requests wait until it is. The pane's frame is to be loaded anew with it. */
  close(): void;
  /** The workbook is about to take another shape: once nothing is under way, requests wait until `done` is called. */
  hold(): Promise<() => void>;
  /** The custom XML parts as they are now, to be saved. */
  customXmlParts(): readonly CustomXmlPart[];
  setBrightness(brightness: Brightness): void;
  /** The switches as they are now. */
  readonly switches: () => HostSwitches;
  /** Sets switches while the page runs. */
  change(switches: Partial<HostSwitches>): void;
  /** Resolves once the pane is connected and has asked for nothing for a moment. */
  quiet(): Promise<void>;
}

const runtimeOver = (session: () => Session | undefined, switches: () => HostSwitches): FunctionRuntime => ({
  ready: () => session()?.isReady() === true,
  invoke: (id, args, address) => {
    const pane = session();
    if (pane?.isReady() !== true) return { ok: false, code: '#BUSY!' };
    const { functions, isMetadataStale } = switches();
    const answer =
      functions === 'wire'
        ? pane.calls.call(id, args, address)
        : directCall(pane.frame, id, args, address, isMetadataStale);
    return answer instanceof Promise ? pane.untilEnded(answer) : answer;
  },
});

const prepare = (frame: FrameWindow, { areTimersSlow }: HostSwitches, { onScriptMissing }: HostOptions): void => {
  tellMissingScripts(frame, onScriptMissing);
  if (areTimersSlow) slowTimers(frame);
};

export const createHost = (options: HostOptions): Host => {
  let switches = options.switches;
  let brightness: Brightness = 'light';
  let session: Session | undefined;
  const now = (): HostSwitches => switches;
  const idleSince = (): number | null => session?.idleSince() ?? null;
  const book = bookInPlace(now, idleSince);
  const runtime = runtimeOver(() => session, now);

  const attach = (frame: FrameWindow): object => {
    session?.end();
    prepare(frame, switches, options);
    session = beginSession({
      frame,
      switches: now,
      brightness: () => brightness,
      book: book.whenThere,
      bookNow: book.now,
      ready: options.onConnected,
      unplayed: options.onUnplayed,
    });
    return session.external.forOffice;
  };

  return {
    runtime,
    attach,
    hold: book.hold,
    open: book.open,
    close: book.close,
    customXmlParts: () => book.now()?.customXmlParts() ?? [],
    setBrightness: (next) => {
      brightness = next;
    },
    switches: now,
    change: (changed) => {
      switches = { ...switches, ...changed };
    },
    quiet: () => untilQuiet(idleSince),
  };
};
