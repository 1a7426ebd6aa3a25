/** True where no lists and records lie deeper within each other than this; looks no deeper than that either. */
export const isShallow = (value: unknown, depth: number): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((each) => isShallow(each, depth - 1));
};
