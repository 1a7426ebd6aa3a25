import { answered, refused, type Answer, type NoFacts, type ProblemOf } from './answer';
import { isBlank, textOf, type CellInput } from './cell';
import { COMPONENTS, type ComponentId } from './component';
import { nearMisses } from './nearMiss';

export type ComponentProblem =
  | ProblemOf<'component-missing', NoFacts>
  | ProblemOf<'component-unknown', { readonly text: string; readonly suggestions: readonly ComponentId[] }>;

const SPELLINGS: readonly (readonly [string, ComponentId])[] = COMPONENTS.flatMap((component) => {
  const number = component.slice(1);
  return [number, `c${number}`, `component${number}`].map((spelling) => [spelling, component] as const);
});

/** Reads `C1`, `1` or `Component 1`, any case. */
export const parseComponent = (input: CellInput): Answer<ComponentId, ComponentProblem> => {
  if (isBlank(input)) return refused({ rule: 'TERMS', code: 'component-missing', facts: {} });
  const typed = textOf(input).toLowerCase().replaceAll(' ', '');
  const match = SPELLINGS.find(([spelling]) => spelling === typed);
  if (match !== undefined) return answered(match[1]);
  const [nearest, ...others] = nearMisses(typed, SPELLINGS);
  const suggestions = nearest !== undefined && others.length === 0 ? [nearest] : [];
  return refused({ rule: 'TERMS', code: 'component-unknown', facts: { text: textOf(input), suggestions } });
};
