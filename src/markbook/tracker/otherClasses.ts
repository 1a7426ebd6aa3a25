import type { Tracker } from './tracker';

/** The other classes of a class's subject. */
export const otherClasses = (
  { id, subject }: Pick<Tracker, 'id' | 'subject'>,
  all: readonly Tracker[],
): readonly Tracker[] => all.filter((each) => each.subject === subject && each.id !== id);
