/** Words of a title that stand together; a gap is a word already taken for something else. */
export type Words = readonly (string | undefined)[];

/** A run of words, from the longest to the shortest, the earlier first. */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** The words of a title, without the signs around them. */
export const wordsOf = (text: string): Words =>
  text
    .split(/[\s,;:|()[\]•·]+/)
    .filter((word) => /[a-z0-9&]/i.test(word))
    .map((word) => word.replace(/^[–—-]+|(?<![–—.-])[–—.-]+$/g, ''));

/** Every run of up to so many words without a gap. */
export const runsOf = (words: Words, longest: number): readonly Run[] =>
  Array.from({ length: longest }, (_, index) => longest - index).flatMap((length) =>
    [...words.keys()].flatMap((start) => {
      const run = words.slice(start, start + length);
      const isRun = run.length === length && run.every((word) => word !== undefined);
      return isRun ? [{ text: run.join(' '), start, length }] : [];
    }),
  );

/** The words with a run of them taken out. */
export const without = (words: Words, { start, length }: Run): Words =>
  words.map((word, index) => (index >= start && index < start + length ? undefined : word));
