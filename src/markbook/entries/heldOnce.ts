import type { HeldEntry } from './heldEntries';

/** The entries of several learners, each row of the record once: a learner may be in two classes, or on two rows of one. */
export const heldOnce = (held: readonly (readonly HeldEntry[])[]): readonly HeldEntry[] => [...new Set(held.flat())];
