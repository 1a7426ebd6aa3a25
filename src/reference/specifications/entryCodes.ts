import { internalsOf, type ComponentId, type Specification } from '../../rules';
import { SPECIFICATIONS } from './specifications';

/** What an entry code of Pearson's, such as BCB03, is of. */
export interface EntryCode {
  readonly subject: Specification;
  /** None where the subject has no such component. */
  readonly component?: ComponentId;
  /** True when a source or the pattern of the subject's other codes says so; else it is only the next internal in order. */
  readonly isHeld: boolean;
}

const LETTERS = 3;

const BY_LETTERS: ReadonlyMap<string, Specification> = new Map(
  SPECIFICATIONS.flatMap((subject) =>
    subject.components.flatMap(({ entryCode }) =>
      entryCode === undefined ? [] : [[entryCode.value.slice(0, LETTERS), subject] as const],
    ),
  ),
);

/** The letters that entry codes begin with, such as BCB. */
export const ENTRY_LETTERS: readonly string[] = [...BY_LETTERS.keys()];

/**
 * What the entry code of these letters and this number is of. The number is not the component's: Construction's external,
 * Component 1, is BCB03 (STR-2).
 */
export const entryCodeOf = (letters: string, number: number): EntryCode | undefined => {
  const subject = BY_LETTERS.get(letters.toUpperCase());
  if (subject === undefined) return undefined;
  const code = `${letters.toUpperCase()}0${number}`;
  const held = subject.components.find(({ entryCode }) => entryCode?.value === code);
  if (held !== undefined) return { subject, component: held.id, isHeld: true };
  const internals = internalsOf(subject.structure);
  const without = subject.components.filter(({ id, entryCode }) => entryCode === undefined && internals.includes(id));
  const component = without[number - 1]?.id;
  return component === undefined ? { subject, isHeld: false } : { subject, component, isHeld: false };
};
