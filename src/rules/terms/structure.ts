import type { ComponentId, ComponentKind } from './component';

/** The components of a subject in the order of their numbers, and which one is the external (STR-1..3). */
export interface Structure {
  readonly components: readonly ComponentId[];
  readonly external: ComponentId;
}

/** True when the subject has a component of that number (STR-4). */
export const hasComponent = ({ components }: Structure, component: ComponentId): boolean =>
  components.includes(component);

/** The subject's components that are marked in school: one or two (STR-1..3). */
export const internalsOf = ({ components, external }: Structure): readonly ComponentId[] =>
  components.filter((component) => component !== external);

/** Which kind a component of the subject is (STR-1..3). */
export const kindOf = ({ external }: Structure, component: ComponentId): ComponentKind =>
  component === external ? 'external' : 'internal';
