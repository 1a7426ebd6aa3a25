const MAXIMUM = [
  /\/ ?(\d{1,3})\b/,
  /\b(?:max(?:imum)?|out of)(?: marks?)?(?: is| of)?[ :]*(\d{1,3})\b/i,
  /\( ?(\d{1,3})(?: ?marks?)? ?\)\s*$/i,
  /\b(\d{1,3}) marks?\s*$/i,
] as const;

/** The maximum that a heading tells: `/12`, `max 12`, `out of 12`, `(12)`, `12 marks`. */
export const maximumIn = (heading: string): number | undefined => {
  const found = MAXIMUM.map((pattern) => Number(pattern.exec(heading)?.[1] ?? 0)).find((each) => each > 0);
  return found;
};

const COMPONENT = /^\W*(?:c|comp|component|unit|psa|b[a-z]{2}) ?0?[123]\b[\s:–-]*/i;

/** What a task is called in its heading, without the component and the maximum. */
export const taskName = (heading: string): string => {
  const short = MAXIMUM.reduce((rest, pattern) => rest.replace(new RegExp(pattern, 'gi'), ' '), heading)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(COMPONENT, '')
    .trim();
  return short === '' ? heading.trim() : short;
};

/** A name by which tasks are compared: `Learning outcome A`, `LO A` and `LOA` are alike, and so are `Task 1` and `T1`. */
export const taskKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\blearning (outcome|aim|objective)s?\b|\boutcome\b/g, 'lo')
    .replace(/\bla(?= ?[a-f0-9]\b)/g, 'lo')
    .replace(/\bt(?= ?\d\b)/g, 'task')
    .replace(/[^a-z0-9]+/g, '');
