import type { OpenBook } from './openBook';
import type { RequestQueue } from './requestQueue';
import type { Reply } from './seam/external';
import { asksServicesOnly, readBody, type RequestBody } from './wire/body';
import type { Desk } from './wire/desk';
import { interpret } from './wire/interpret';

export interface RequestParts {
  readonly queue: RequestQueue;
  /** The desk of this document of the pane, once a workbook is loaded. */
  readonly desk: () => Promise<Desk>;
  readonly book: () => Promise<OpenBook>;
  readonly isEditing: () => boolean;
  readonly isPayloadLimited: () => boolean;
}

/** Office.js's numbers for refusals of a whole request. */
const CELL_EDIT_MODE = 5004;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

/** Flags of a request: it would rather wait than be refused; it comes from the functions' own runtime. */
const DELAY_FOR_CELL_EDIT = 64;
const FROM_FUNCTIONS = 2048;

const LARGEST = 5 * 1024 * 1024;
const LOOK_AGAIN = 50;

const isTooLarge = (text: string): boolean => text.length > LARGEST || new TextEncoder().encode(text).length > LARGEST;

const untilNotEditing = async (isEditing: () => boolean): Promise<void> => {
  while (isEditing()) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
};

const done = async (parts: RequestParts, body: RequestBody): Promise<Reply> => {
  const reply = JSON.stringify(await interpret(body, await parts.desk()));
  if (parts.isPayloadLimited() && isTooLarge(reply)) return { refusal: RESPONSE_TOO_LARGE };
  return { text: reply };
};

/** Answers one request of Office.js: in its turn, and not while a cell is being edited unless it leaves the workbook alone. */
export const answerRequest = async (parts: RequestParts, text: string, flags: number): Promise<Reply> => {
  if (parts.isPayloadLimited() && isTooLarge(text)) return { refusal: REQUEST_TOO_LARGE };
  const body = readBody(text);
  if ((flags & FROM_FUNCTIONS) !== 0) return parts.queue.atOnce(() => done(parts, body));
  await parts.book();
  if (parts.isEditing() && !asksServicesOnly(body)) {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { refusal: CELL_EDIT_MODE };
    await untilNotEditing(parts.isEditing);
  }
  return parts.queue.inTurn(() => done(parts, body));
};
