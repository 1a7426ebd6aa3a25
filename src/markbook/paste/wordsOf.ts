/** Words of a title that stand together; a gap is a word already taken for something else. */
export type Words = readonly (string | undefined)[];

/** A run of words, from the longest to the shortest, the earlier first. */
interface Run {
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

/** Every run of up to so many words without a gap, one after the other. */
export function* runsOf(words: Words, longest: number): Generator<Run> {
  for (let length = longest; length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length);
      if (!run.includes(undefined)) yield { text: run.join(' '), start, length };
    }
}
