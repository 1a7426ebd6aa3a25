import type { CustomXmlPart } from '../book/bookState';
import type { FunctionRuntime } from '../grid/functionRuntime';
import { type LoadedBook, openBook, type OpenBook } from './openBook';
import { directCall } from './runtime/directCall';
import type { FrameWindow } from './seam/frameWindow';
import { tellMissingScripts } from './seam/missingScripts';
import { slowTimers } from './seam/slowTimers';
import type { Brightness } from './seam/theme';
import { beginSession, type Session } from './session';
import type { HostSwitches } from './switches';
import { whenGiven } from './whenGiven';

/** How long nothing may be asked for before it counts as quiet, in milliseconds. */
const QUIET = 100;
const LOOK_AGAIN = 20;

/** Resolves when, by what it is told, nothing has been under way for a moment. */
const untilQuiet = async (idleSince: () => number | null): Promise<void> => {
  for (;;) {
    const since = idleSince();
    if (since !== null && performance.now() - since >= QUIET) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
};

/** The one workbook of the page, and those who wait for it. */
interface BookInPlace {
  readonly now: () => OpenBook | undefined;
  /** Resolves while a workbook is there that can be asked. */
  readonly whenThere: () => Promise<OpenBook>;
  readonly open: (loaded: LoadedBook) => void;
  readonly close: () => void;
  /** Once nothing is under way, requests wait until what this gives is called. */
  readonly hold: () => Promise<() => void>;
}

/** A pane that is never quiet is not waited for longer than this many milliseconds. */
const LONGEST_WAIT = 2_000;

const bookInPlace = (switches: () => HostSwitches, idleSince: () => number | null): BookInPlace => {
  let book: OpenBook | undefined;
  let opened = whenGiven<OpenBook>();
  const close = (): void => {
    if (book === undefined) return;
    book.close();
    book = undefined;
    opened = whenGiven();
  };
  return {
    now: () => book,
    whenThere: () => opened.promise,
    open: (loaded) => {
      close();
      book = openBook(loaded, switches);
      if (switches().isSheetProtected) loaded.grid.protect(loaded.grid.activeSheetId(), true);
      opened.give(book);
    },
    close,
    hold: async () => {
      const latest = performance.now() + LONGEST_WAIT;
      await untilQuiet(() => (performance.now() > latest ? 0 : idleSince()));
      const kept = book;
      if (kept !== undefined) opened = whenGiven();
      return () => {
        if (kept !== undefined && book === kept) opened.give(kept);
      };
    },
  };
};

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
