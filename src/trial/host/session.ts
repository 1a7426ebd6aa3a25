import { answerRequest } from './answerRequest';
import { createEventRegister, type EventRegister } from './events/eventRegister';
import { tellAddin } from './events/tellAddin';
import { playWorkbook } from './model/workbookClass';
import type { OpenBook } from './openBook';
import { createRequestQueue } from './requestQueue';
import { playFunctionsService } from './runtime/functionsService';
import { createWireCalls, type WireCalls } from './runtime/wireCalls';
import { createExternal, type External } from './seam/external';
import type { FrameWindow } from './seam/frameWindow';
import { officeContext } from './seam/officeContext';
import type { Brightness } from './seam/theme';
import type { HostSwitches } from './switches';
import type { Desk } from './wire/desk';
import { createReferences } from './wire/references';

/** One document of the pane, from its first script to its end; a reload makes a new one. */
export interface Session {
  readonly frame: FrameWindow;
  readonly external: External;
  readonly calls: WireCalls;
  isReady(): boolean;
  /** Since when nothing has been under way; null while something is, or the pane has yet to read the workbook. */
  idleSince(): number | null;
  /** Lets go of the grid. */
  end(): void;
}

export interface SessionParts {
  readonly frame: FrameWindow;
  readonly switches: () => HostSwitches;
  readonly brightness: () => Brightness;
  /** The workbook, once one is loaded. */
  readonly book: () => Promise<OpenBook>;
  readonly bookNow: () => OpenBook | undefined;
  readonly ready: () => void;
  readonly unplayed: (what: string) => void;
}

/** How long a pane may take, once connected, to read the workbook for the first time. */
const FIRST_READING = 2_000;
const EVENT_CATEGORY = 65_536;

/** What Office.js leaves in the session storage would mislead the next page that this tab opens. */
const forgetHost = (storage: Storage): void => {
  const keys = Array.from({ length: storage.length }, (_key, index) => storage.key(index) ?? '');
  for (const key of keys) {
    if (key === 'hostInfoValue' || key.endsWith('CachedSessionSettings')) storage.removeItem(key);
  }
};

const deskFor = (parts: SessionParts, events: EventRegister, service: Desk['services']): (() => Promise<Desk>) => {
  const references = createReferences();
  let desk: { readonly of: OpenBook; readonly desk: Desk } | undefined;
  return async () => {
    const book = await parts.book();
    if (desk?.of !== book) {
      const root = playWorkbook(book.forSession(events, references));
      const { unplayed } = parts;
      desk = { of: book, desk: { root, services: service, references, calculated: book.calculated, unplayed } };
    }
    return desk.desk;
  };
};

const officeParts = (parts: SessionParts): Parameters<typeof officeContext>[0] => ({
  isMinimal: parts.switches().isMinimal,
  brightness: parts.brightness,
  fileName: () => parts.bookNow()?.name ?? '',
  settings: () => parts.bookNow()?.settings,
});

/** Begins with a fresh document in the pane's frame. */
export const beginSession = (parts: SessionParts): Session => {
  forgetHost(parts.frame.sessionStorage);
  let readyAt: number | undefined;
  let hasEnded = false;
  let stopListening: (() => void) | undefined;
  const queue = createRequestQueue();
  const events = createEventRegister((event, target, details) =>
    external.send([[EVENT_CATEGORY, event, target, details, '0']]),
  );
  const calls = createWireCalls((messages) => external.send(messages));
  const functions = playFunctionsService({
    ready: () => {
      readyAt = performance.now();
      forgetHost(parts.frame.sessionStorage);
      parts.ready();
    },
    results: calls.results,
  });
  const desk = deskFor(parts, events, { 'Microsoft.ExcelServices.CustomFunctions': functions });
  const external = createExternal(parts.frame, {
    context: officeContext(officeParts(parts)),
    unplayed: parts.unplayed,
    answer: (text, flags) =>
      answerRequest(
        {
          queue,
          desk,
          book: parts.book,
          isEditing: () => parts.switches().isEditing || parts.bookNow()?.grid.isEditing() === true,
          isPayloadLimited: () => parts.switches().isPayloadLimited,
        },
        text,
        flags,
      ),
  });
  void parts.book().then(({ grid }) => {
    if (hasEnded) return;
    const tell = tellAddin(grid, events);
    stopListening = grid.on((event) => {
      tell(event);
      if (event.kind === 'selected') external.selectionChanged();
    });
  });
  return {
    frame: parts.frame,
    external,
    calls,
    isReady: () => readyAt !== undefined && !hasEnded,
    idleSince: () => {
      if (readyAt === undefined) return null;
      const isStarting = !queue.wasAsked() && performance.now() - readyAt < FIRST_READING;
      return isStarting ? null : queue.idleSince();
    },
    end: () => {
      hasEnded = true;
      stopListening?.();
    },
  };
};
