import { textOf, type CellInput } from '../../rules';

const MOST_KEPT = 2000;

/** The same reading, done once for cells that say the same: a column names one subject hundreds of times. */
export const remembered = <Value extends object>(read: (input: CellInput) => Value): ((input: CellInput) => Value) => {
  const known = new Map<string, Value>();
  return (input) => {
    const text = `${typeof input} ${textOf(input)}`;
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(input);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, value);
    return value;
  };
};
