import type { Tracker } from './tracker';

/** The class whose sheet the teacher looks at, where the pane is about another; none on a sheet of no class, or of several. */
export const otherClassOnSheet = (
  { all, current }: { readonly all: readonly Tracker[]; readonly current?: Tracker },
  sheet: string | undefined,
): Tracker | undefined => {
  if (sheet === undefined || current === undefined || current.sheet === sheet) return undefined;
  const [first, ...others] = all.filter((each) => each.sheet === sheet);
  return others.length === 0 ? first : undefined;
};
