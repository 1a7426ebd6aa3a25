/** The number of a component in its specification, such as C2. Its kind is a fact of the subject, never of the number (STR-1..3). */
export type ComponentId = `C${number}`;

/** Marked in school and moderated by Pearson, or set and marked by Pearson. */
export type ComponentKind = 'internal' | 'external';
