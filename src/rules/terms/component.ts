/** C1 and C2 are internal (marked in school, moderated by Pearson); C3 is external. */
export type ComponentId = 'C1' | 'C2' | 'C3';

export const COMPONENTS: readonly ComponentId[] = ['C1', 'C2', 'C3'];

export const INTERNAL_COMPONENTS: readonly ComponentId[] = ['C1', 'C2'];

/** True for the two components marked in school. */
export const isInternal = (component: ComponentId): boolean => component !== 'C3';
