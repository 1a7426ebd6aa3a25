import type { FunctionAnswer, FunctionArgument } from '../../grid/functionRuntime';
import { answerFor } from './answerFor';
import { errorAnswer } from './errorAnswer';

/** Calls of functions by Office.js's own messages, and their results as it sends them back. */
export interface WireCalls {
  call(id: string, args: readonly FunctionArgument[], address: string | null): Promise<FunctionAnswer>;
  results(results: unknown): void;
}

const CATEGORY = 1;
const INVOCATION = 1000;
/** Errors are handed over as arguments rather than ending the call. */
const TAKES_ERRORS = 4;

/** Excel's errors by the numbers that Office.js gives results. */
const CODES: Readonly<Record<number, string>> = {
  0: '#NUM!',
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

const forWire = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(forWire);
  const isError = typeof value === 'object' && value !== null && 'error' in value;
  return isError ? { type: 'CustomFunctionError', code: value.error } : value;
};

const refusal = (code: unknown, message: unknown): FunctionAnswer =>
  errorAnswer(CODES[typeof code === 'number' ? code : -1] ?? '#VALUE!', code === 2 || code === 3 ? '' : message);

export const createWireCalls = (send: (messages: readonly (readonly unknown[])[]) => void): WireCalls => {
  const waiting = new Map<number, (answer: FunctionAnswer) => void>();
  let last = 0;
  let queue: (readonly unknown[])[] = [];

  const flush = (): void => {
    const messages = queue;
    queue = [];
    send(messages);
  };
  const settle = (result: unknown): void => {
    if (!Array.isArray(result)) return;
    const [id, isDone, value, code] = result as readonly unknown[];
    const resolve = typeof id === 'number' ? waiting.get(id) : undefined;
    if (typeof id !== 'number' || resolve === undefined) return;
    waiting.delete(id);
    resolve(isDone === true ? answerFor(value) : refusal(code, value));
  };
  return {
    call: (id, args, address) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        if (queue.length === 0) setTimeout(flush, 0);
        const message = JSON.stringify([last, id, args.map(forWire), address, TAKES_ERRORS]);
        queue.push([CATEGORY, INVOCATION, '', message, '0']);
      }),
    results: (results) => {
      if (Array.isArray(results)) for (const result of results) settle(result);
    },
  };
};
