/** How many letters differ: put in, left out, changed, or two neighbours swapped. */
const distance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  }
  return at(a.length, b.length);
};

/** The spellings a slip of the finger away from what was typed, the nearest only. They are offered, never taken. */
export const nearMisses = <Meaning>(
  text: string,
  spellings: readonly (readonly [string, Meaning])[],
): readonly Meaning[] => {
  const allowed = text.length <= 4 ? 1 : text.length <= 8 ? 2 : 3;
  // Each slip changes the length by one at most: most spellings need no comparing, however long the text is.
  const comparable = spellings.filter(([spelling]) => Math.abs(spelling.length - text.length) <= allowed);
  const scored = comparable.map(([spelling, meaning]) => ({ meaning, slips: distance(text, spelling) }));
  const fewest = Math.min(allowed, ...scored.map(({ slips }) => slips));
  return [...new Set(scored.filter(({ slips }) => slips === fewest).map(({ meaning }) => meaning))];
};
