import type { CellInput } from '../../rules';

const MOST_KEPT = 2000;

/** The same reading, done once for cells that say the same: a column names one subject hundreds of times. */
export const remembered = <Value extends object>(read: (input: CellInput) => Value): ((input: CellInput) => Value) => {
  const known = new Map<CellInput, Value>();
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const value = read(input);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(input, value);
    return value;
  };
};
