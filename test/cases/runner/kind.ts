import { z } from 'zod';
import type { Answer } from '../../../src/rules';
import { CASE_HEAD } from './readCaseFile';

/** How cases of one kind are answered: what may be given, and what the product makes of it. */
export interface Kind {
  readonly answer: (given: unknown) => unknown;
}

/** Declares a kind; whatever is given must be exactly as the schema says, so that no key is overlooked. */
export const kindOf = <Given extends z.ZodType>(given: Given, answer: (given: z.output<Given>) => unknown): Kind => ({
  answer: (raw) => answer(given.parse(raw)),
});

/** A case that asks one of several kinds of question. */
export const KIND_CASE = z.strictObject({ ...CASE_HEAD, kind: z.string(), given: z.unknown(), expect: z.unknown() });

/** A cell of the workbook; `blank` stands for an empty one. */
export const cell = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => (value === 'blank' ? '' : value));

/** An answer as a case says it: the value, or the codes of every problem. */
export const said = <Value, Problem extends { readonly code: string }>(
  answer: Answer<Value, Problem>,
  say: (value: Value) => unknown = (value) => value,
): unknown => (answer.ok ? say(answer.value) : { problems: answer.problems.map(({ code }) => code) });
