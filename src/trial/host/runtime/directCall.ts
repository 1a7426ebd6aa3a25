import type { FunctionAnswer, FunctionArgument } from '../../grid/functionRuntime';
import type { FrameFunctions, FrameWindow } from '../seam/frameWindow';
import { answerFor } from './answerFor';
import { errorAnswer } from './errorAnswer';

type Called = (...given: unknown[]) => unknown;

const isErrorArgument = (value: unknown): value is { readonly error: string } =>
  typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'string';

/** An argument as the pane's functions expect it: arrays and errors of the pane's own realm. */
const ownArgument = (frame: FrameWindow, functions: FrameFunctions, value: unknown): unknown => {
  if (!Array.isArray(value)) return isErrorArgument(value) ? new functions.Error(value.error) : value;
  // One by one: Array.from of another realm is the dearest part of a call, and a column has ten thousand.
  const own = new frame.Array<unknown>();
  for (const each of value) own.push(ownArgument(frame, functions, each));
  return own;
};

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** The message of an error counts only when it is one of Excel's own error objects. */
const refusal = (functions: FrameFunctions, error: unknown): FunctionAnswer => {
  if (!(error instanceof functions.Error)) return { ok: false, code: '#VALUE!' };
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return errorAnswer(typeof code === 'string' ? code : '#VALUE!', message);
};

/** What the argument left out at the end is handed over as by an Excel that does not know it: not at all. */
const knownTo = (isStale: boolean, args: readonly FunctionArgument[]): readonly FunctionArgument[] =>
  isStale && args.at(-1) === null ? args.slice(0, -1) : args;

/** Calls a function registered in the pane straight, with its arguments as Excel gives them. */
export const directCall = (
  frame: FrameWindow,
  id: string,
  args: readonly FunctionArgument[],
  address: string | null,
  isMetadataStale = false,
): FunctionAnswer | Promise<FunctionAnswer> => {
  const functions = frame.CustomFunctions;
  const called = functions?._association.mappings[id.toUpperCase()];
  if (functions === undefined || typeof called !== 'function') return errorAnswer('#VALUE!', '');
  const own = knownTo(isMetadataStale, args).map((argument) => ownArgument(frame, functions, argument));
  const invocation = { functionName: id, address: address ?? undefined };
  try {
    const result = (called as Called)(...own, invocation);
    if (!isThenable(result)) return answerFor(result);
    return new Promise((resolve) => {
      result.then(
        (value) => resolve(answerFor(value)),
        (error: unknown) => resolve(refusal(functions, error)),
      );
    });
  } catch (error) {
    return refusal(functions, error);
  }
};
