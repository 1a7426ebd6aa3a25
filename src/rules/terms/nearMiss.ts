const FAR = Number.POSITIVE_INFINITY;

/**
 * How many letters differ: put in, left out, changed, or two neighbours swapped. Where there are more than `most` it may
 * answer with any number above that: most words that are compared have nothing in common.
 */
const distance = (a: string, b: string, most: number): number => {
  let [twoAbove, above]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  let leastAbove = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    const row = Array<number>(b.length + 1).fill(FAR);
    if (from === 1) row[0] = i;
    let least = row[0] ?? FAR;
    for (let j = from; j <= to; j += 1) {
      const changed = (above[j - 1] ?? FAR) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? (twoAbove[j - 2] ?? FAR) + 1 : FAR;
      const slips = Math.min((above[j] ?? FAR) + 1, (row[j - 1] ?? FAR) + 1, changed, swapped);
      row[j] = slips;
      least = Math.min(least, slips);
    }
    // Two neighbours swapped look two letters back.
    if (least > most && leastAbove >= most) return FAR;
    [twoAbove, above, leastAbove] = [above, row, least];
  }
  return above[b.length] ?? FAR;
};

/** The spellings a slip of the finger away from what was typed, the nearest only. They are offered, never taken. */
export const nearMisses = <Meaning>(
  text: string,
  spellings: readonly (readonly [string, Meaning])[],
): readonly Meaning[] => {
  const allowed = text.length <= 4 ? 1 : text.length <= 8 ? 2 : 3;
  // Each slip changes the length by one at most: most spellings need no comparing, however long the text is.
  const comparable = spellings.filter(([spelling]) => Math.abs(spelling.length - text.length) <= allowed);
  const scored = comparable.map(([spelling, meaning]) => ({ meaning, slips: distance(text, spelling, allowed) }));
  const fewest = Math.min(allowed, ...scored.map(({ slips }) => slips));
  return [...new Set(scored.filter(({ slips }) => slips === fewest).map(({ meaning }) => meaning))];
};
