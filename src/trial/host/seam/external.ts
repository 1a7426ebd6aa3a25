import { safeArray, type FrameWindow, type SafeArray } from './frameWindow';

/** What became of a request: its text, or one of Office.js's numbers for a refusal. */
export type Reply = { readonly text: string } | { readonly refusal: number };

export interface ExternalParts {
  readonly context: object;
  readonly answer: (bodyText: string, flags: number) => Promise<Reply>;
  /** Called with what Office.js asked for that the trial workbook does not do. */
  readonly unplayed: (what: string) => void;
}

export interface External {
  /** What Office.js finds as `window.external`. */
  readonly forOffice: object;
  /** Hands messages to Office.js: events of the workbook, and calls of functions. */
  send(messages: readonly (readonly unknown[])[]): void;
  selectionChanged(): void;
}

type Callback = (response: SafeArray, code?: number) => void;
type Handler = (event: number, payload: SafeArray) => void;

/** The windows client's own way of saying which host this is: Excel on Windows, British, shared runtime with functions. */
const HOST_INFO = 'Excel$Win32$16.01$en-GB$$$$3';

const RICH_API_REQUEST = 93;
const SETTINGS_CHANGED = 1;
const SELECTION_CHANGED = 2;
const RICH_API_MESSAGE = 33;
const COMMAND_INVOKED = 39;
const OFFERED_EVENTS = [SETTINGS_CHANGED, SELECTION_CHANGED, RICH_API_MESSAGE, COMMAND_INVOKED];

const SUCCESS = 0;
const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;
const HTTP_OK = 200;
const BODY_AT = 4;
const FLAGS_AT = 6;

const requestIn = (parameters: unknown): readonly unknown[] => {
  const first: unknown = Array.isArray(parameters) ? parameters[0] : undefined;
  return Array.isArray(first) ? first : [];
};

/** Answers a callback of Office.js, once the call that brought it is over. */
const later = (frame: FrameWindow, callback: Callback, values: readonly unknown[]): void => {
  setTimeout(() => callback(safeArray(frame, values)), 0);
};

interface Handlers {
  readonly register: (event: number, target: string, handler: Handler, callback: Callback) => void;
  readonly unregister: (event: number, target: string, callback: Callback) => void;
  readonly tell: (event: number, payload: readonly unknown[]) => void;
}

const handlersIn = (frame: FrameWindow, unplayed: ExternalParts['unplayed']): Handlers => {
  const handlers: { readonly event: number; readonly handler: Handler }[] = [];
  return {
    register: (event, _target, handler, callback) => {
      if (!OFFERED_EVENTS.includes(event)) {
        unplayed(`Office event ${event}`);
        later(frame, callback, [NOT_SUPPORTED]);
        return;
      }
      handlers.push({ event, handler });
      later(frame, callback, [SUCCESS]);
    },
    unregister: (event, _target, callback) => {
      for (let index = handlers.length - 1; index >= 0; index -= 1) {
        if (handlers[index]?.event === event) handlers.splice(index, 1);
      }
      later(frame, callback, [SUCCESS]);
    },
    tell: (event, payload) => {
      for (const each of [...handlers]) if (each.event === event) each.handler(event, safeArray(frame, payload));
    },
  };
};

const failed = (error: unknown): Reply => {
  reportError(error);
  return { refusal: INTERNAL_ERROR };
};

/** Plays the desktop client's side of Office.js's seam, for one document in the frame. */
export const createExternal = (frame: FrameWindow, parts: ExternalParts): External => {
  const { register, unregister, tell } = handlersIn(frame, parts.unplayed);
  const execute = (id: number, parameters: unknown, callback: Callback): void => {
    if (id !== RICH_API_REQUEST) {
      parts.unplayed(`Office request ${id}`);
      later(frame, callback, [NOT_SUPPORTED]);
      return;
    }
    const request = requestIn(parameters);
    void parts
      .answer(String(request[BODY_AT]), Number(request[FLAGS_AT]))
      .catch(failed)
      .then((reply) => {
        const values = 'text' in reply ? [SUCCESS, [HTTP_OK, [], reply.text]] : [reply.refusal];
        callback(safeArray(frame, values), 0);
      });
  };

  return {
    forOffice: {
      GetContext: () => parts.context,
      GetHostInfo: () => HOST_INFO,
      Execute: execute,
      RegisterEvent: register,
      UnregisterEvent: unregister,
    },
    send: (messages) => tell(RICH_API_MESSAGE, messages),
    selectionChanged: () => tell(SELECTION_CHANGED, []),
  };
};
