import type { FunctionAnswer } from '../../grid/functionRuntime';

/** Excel shows an error's sentence for these two only. */
const WITH_WORDS = ['#VALUE!', '#N/A'];

/** The sentence of an error, where Excel would show it. */
export const wordsOf = (code: string, message: unknown): { readonly message?: string } =>
  WITH_WORDS.includes(code) && typeof message === 'string' && message !== '' ? { message } : {};

/** An error for the whole cell. */
export const errorAnswer = (code: string, message: unknown): FunctionAnswer => ({
  ok: false,
  code,
  ...wordsOf(code, message),
});
