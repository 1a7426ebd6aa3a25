import type { FunctionAnswer } from '../grid/functionRuntime';
import { answerRequest, type RequestParts } from './answerRequest';
import { createEventRegister, type EventRegister } from './events/eventRegister';
import { tellAddin } from './events/tellAddin';
import { playWorkbook } from './model/workbookClass';
import type { OpenBook } from './openBook';
import { createRequestQueue } from './requestQueue';
import { playFunctionsService, playRibbonService, playRuntimeService } from './runtime/functionsService';
import { whenAssociated } from './runtime/whenAssociated';
import { createWireCalls, type WireCalls } from './runtime/wireCalls';
import { createExternal, type External } from './seam/external';
import type { FrameWindow } from './seam/frameWindow';
import { officeContext } from './seam/officeContext';
import type { Brightness } from './seam/theme';
import type { HostSwitches } from './switches';
import { whenGiven } from './whenGiven';
import type { Desk } from './wire/desk';
import type { Played } from './wire/played';
import { createReferences } from './wire/references';

interface DeskParts {
  readonly book: () => Promise<OpenBook>;
  readonly events: EventRegister;
  readonly services: Desk['services'];
  readonly unplayed: (what: string) => void;
}

/** The workbook as one document of the pane reaches it; another workbook is another desk. */
const sessionDesk = ({ book, events, services, unplayed }: DeskParts): (() => Promise<Desk>) => {
  let laid: { readonly of: OpenBook; readonly desk: Desk } | undefined;
  return async () => {
    const open = await book();
    if (laid?.of !== open) {
      const references = createReferences();
      const root = playWorkbook(open.forSession(events, references));
      const { done, steps } = open;
      const calculated = (): Promise<void> => done().then(open.calculated);
      laid = { of: open, desk: { root, services, references, calculated, done, steps, unplayed } };
    }
    return laid.desk;
  };
};

/** One document of the pane, from its first script to its end; a reload makes a new one. */
export interface Session {
  readonly frame: FrameWindow;
  readonly external: External;
  readonly calls: WireCalls;
  isReady(): boolean;
  /** A call of a function, which shows as busy when this document ends before it has answered. */
  untilEnded(answer: Promise<FunctionAnswer>): Promise<FunctionAnswer>;
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

/** The session storage, where the browser lets this page have one. */
const storageOf = (frame: FrameWindow): Storage | undefined => {
  try {
    return frame.sessionStorage;
  } catch {
    return undefined;
  }
};

/** What Office.js leaves in the session storage would mislead the next page that this tab opens. */
const forgetHost = (frame: FrameWindow): void => {
  const storage = storageOf(frame);
  if (storage === undefined) return;
  const keys = Array.from({ length: storage.length }, (_key, index) => storage.key(index) ?? '');
  for (const key of keys) {
    if (key === 'hostInfoValue' || key.endsWith('CachedSessionSettings')) storage.removeItem(key);
  }
};

const officeParts = (parts: SessionParts): Parameters<typeof officeContext>[0] => ({
  isMinimal: parts.switches().isMinimal,
  brightness: parts.brightness,
  fileName: () => parts.bookNow()?.name ?? '',
  settings: () => parts.bookNow()?.settings,
});

const conditions = (parts: SessionParts): Omit<RequestParts, 'queue' | 'desk'> => ({
  book: parts.book,
  isEditing: () => parts.switches().isEditing || parts.bookNow()?.grid.isEditing() === true,
  isPayloadLimited: () => parts.switches().isPayloadLimited,
});

/** From when a workbook is loaded, tells the pane what happens in it. */
const listenTo = (
  book: SessionParts['book'],
  external: External,
  events: EventRegister,
): { readonly stop: () => void } => {
  let stop: (() => void) | undefined;
  let isOver = false;
  void book().then(({ grid }) => {
    if (isOver) return;
    const tell = tellAddin(grid, events);
    stop = grid.on((event) => {
      tell(event);
      if (event.kind === 'selected') external.selectionChanged();
    });
  });
  return {
    stop: () => {
      isOver = true;
      stop?.();
    },
  };
};

const servicesWith = (functions: Played): Desk['services'] => ({
  'Microsoft.ExcelServices.CustomFunctions': functions,
  'Microsoft.InternalService.AddinInternalService': playRibbonService(),
  'Microsoft.AppRuntime.AppRuntimeService': playRuntimeService(),
});

/** Begins with a fresh document in the pane's frame. */
export const beginSession = (parts: SessionParts): Session => {
  forgetHost(parts.frame);
  let readyAt: number | undefined;
  let hasEnded = false;
  const end = whenGiven<FunctionAnswer>();
  const queue = createRequestQueue();
  const events = createEventRegister((event, target, details) =>
    external.send([[EVENT_CATEGORY, event, target, details, '0']]),
  );
  const calls = createWireCalls((messages) => external.send(messages));
  const connected = (): void => {
    if (hasEnded) return;
    readyAt = performance.now();
    forgetHost(parts.frame);
    parts.ready();
  };
  const functions = playFunctionsService({
    ready: () => whenAssociated(parts.frame, connected),
    results: (results) => calls.results(results),
  });
  const desk = sessionDesk({ book: parts.book, events, services: servicesWith(functions), unplayed: parts.unplayed });
  const external = createExternal(parts.frame, {
    context: officeContext(officeParts(parts)),
    unplayed: parts.unplayed,
    answer: (text, flags) => answerRequest({ ...conditions(parts), queue, desk }, text, flags),
  });
  const listening = listenTo(parts.book, external, events);
  return {
    frame: parts.frame,
    external,
    calls,
    isReady: () => readyAt !== undefined && !hasEnded,
    untilEnded: (answer) => Promise.race([answer, end.promise]),
    idleSince: () => {
      if (readyAt === undefined) return null;
      const isStarting = !queue.wasAsked() && performance.now() - readyAt < FIRST_READING;
      return isStarting ? null : queue.idleSince();
    },
    end: () => {
      hasEnded = true;
      end.give({ ok: false, code: '#BUSY!' });
      listening.stop();
    },
  };
};
