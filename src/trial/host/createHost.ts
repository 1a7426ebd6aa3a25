import type { FunctionRuntime } from '../grid/functionRuntime';
import type { CustomXmlPart } from '../xlsx/bookState';
import { openBook, type LoadedBook, type OpenBook } from './openBook';
import { untilQuiet } from './quiet';
import { directCall } from './runtime/directCall';
import type { FrameWindow } from './seam/frameWindow';
import { tellMissingScripts } from './seam/missingScripts';
import { slowTimers } from './seam/slowTimers';
import type { Brightness } from './seam/theme';
import { beginSession, type Session } from './session';
import type { HostSwitches } from './switches';
import { whenGiven } from './whenGiven';

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

/** A pane that is never quiet is not waited for longer than this many milliseconds. */
const LONGEST_WAIT = 2_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const createHost = (options: HostOptions): Host => {
  let switches = options.switches;
  let brightness: Brightness = 'light';
  let session: Session | undefined;
  let book: OpenBook | undefined;
  let opened = whenGiven<OpenBook>();
  const now = (): HostSwitches => switches;
  const runtime = runtimeOver(() => session, now);

  const attach = (frame: FrameWindow): object => {
    session?.end();
    prepare(frame, switches, options);
    session = beginSession({
      frame,
      switches: now,
      brightness: () => brightness,
      book: () => opened.promise,
      bookNow: () => book,
      ready: options.onConnected,
      unplayed: options.onUnplayed,
    });
    return session.external.forOffice;
  };

  const close = (): void => {
    if (book === undefined) return;
    book.close();
    book = undefined;
    opened = whenGiven();
  };

  const hold = async (): Promise<() => void> => {
    await Promise.race([untilQuiet(() => session?.idleSince() ?? null), pause(LONGEST_WAIT)]);
    const kept = book;
    if (kept === undefined) return () => undefined;
    opened = whenGiven();
    return () => {
      if (book === kept) opened.give(kept);
    };
  };

  return {
    runtime,
    attach,
    hold,
    open: (loaded) => {
      close();
      book = openBook(loaded, now);
      if (switches.isSheetProtected) loaded.grid.protect(loaded.grid.activeSheetId(), true);
      opened.give(book);
    },
    close,
    customXmlParts: () => book?.customXmlParts() ?? [],
    setBrightness: (next) => {
      brightness = next;
    },
    switches: now,
    change: (changed) => {
      switches = { ...switches, ...changed };
    },
    quiet: () => untilQuiet(() => session?.idleSince() ?? null),
  };
};
