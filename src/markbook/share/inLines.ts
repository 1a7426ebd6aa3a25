/** As many letters as fit across the page of a statement. */
const ACROSS = 84;

/** Breaks a sentence between words into lines that fit across the page. */
export const inLines = (words: string, across = ACROSS): readonly string[] => {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= across) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
