import type { Tracker } from './tracker';

/** The school's name for what is printed: the class's own, else that of any class of the workbook; '' while nobody has typed one. */
export const schoolName = (tracker: Tracker, all: readonly Tracker[]): string =>
  tracker.school ?? all.find(({ school }) => school !== undefined)?.school ?? '';

/** The classes with the school's name, the same for all of them; '' takes it away. */
export const withSchoolName = (all: readonly Tracker[], name: string): readonly Tracker[] =>
  all.map(({ school: _, ...tracker }) => (name === '' ? tracker : { ...tracker, school: name }));
