import { answered, refused, type Answer, type NoFacts, type ProblemOf } from './answer';
import { isBlank, textOf, type CellInput } from './cell';
import type { ComponentId } from './component';
import { nearMisses } from './nearMiss';

export type ComponentProblem =
  | ProblemOf<'component-missing', NoFacts>
  | ProblemOf<'component-unknown', { readonly text: string; readonly suggestions: readonly ComponentId[] }>;

const spellingsOf = (component: ComponentId): readonly (readonly [string, ComponentId])[] => {
  const number = component.slice(1);
  return [number, `c${number}`, `component${number}`].map((spelling) => [spelling, component] as const);
};

const plain = (text: string): string => text.toLowerCase().replaceAll(' ', '');

/** Answers which component a text names in full; undefined for all else, whatever it resembles. */
export const componentsByName = (known: readonly ComponentId[]): ((text: string) => ComponentId | undefined) => {
  const spelt = new Map(known.flatMap(spellingsOf));
  return (text) => spelt.get(plain(textOf(text)));
};

/** Reads `C1`, `1` or `Component 1`, any case; `known` are the numbers that some subject has. */
export const parseComponent = (
  input: CellInput,
  known: readonly ComponentId[],
): Answer<ComponentId, ComponentProblem> => {
  if (isBlank(input)) return refused({ rule: 'TERMS', code: 'component-missing', facts: {} });
  // Mostly it is spelt as it is kept; only another text is compared with every spelling.
  const kept = known.find((component) => component === input);
  if (kept !== undefined) return answered(kept);
  const typed = plain(textOf(input));
  const spellings = known.flatMap(spellingsOf);
  const match = spellings.find(([spelling]) => spelling === typed);
  if (match !== undefined) return answered(match[1]);
  const [nearest, ...others] = nearMisses(typed, spellings);
  const suggestions = nearest !== undefined && others.length === 0 ? [nearest] : [];
  return refused({ rule: 'TERMS', code: 'component-unknown', facts: { text: textOf(input), suggestions } });
};
