import { answered, isBlank, refused, textOf, type Answer, type CellInput } from '../../../rules';
import type { ArgumentProblem } from '../../wording';

/** Reads a word from a short list, in any case; the first is meant when the cell is blank. */
export const choice = <Word extends string>(
  input: CellInput,
  argument: string,
  choices: readonly [Word, ...Word[]],
): Answer<Word, ArgumentProblem> => {
  if (isBlank(input)) return answered(choices[0]);
  const typed = textOf(input).toLowerCase();
  const word = choices.find((each) => each.toLowerCase() === typed);
  if (word !== undefined) return answered(word);
  return refused({ code: 'choice-unknown', facts: { argument, text: textOf(input), choices } });
};
