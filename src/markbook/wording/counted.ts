/** A count as every sentence writes it: 1,000 with its comma. */
export const inFigures = (count: number): string => count.toLocaleString('en-GB');

/** A count with its noun, “1 learner” or “1,000 learners”; `many` where the plural is not the noun with an s. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inFigures(count)} ${count === 1 ? one : many}`;
