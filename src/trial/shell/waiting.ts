/** Says what the page is still waiting for, where that takes unusually long. */
export interface Waiting {
  /** Waits for something under its name, which is said when nothing has come for a while. */
  readonly on: <Result>(what: string, work: Promise<Result>) => Promise<Result>;
}

/** How long the page waits without a word, in milliseconds. A slow computer needs as long for one step. */
const SILENCE = 20_000;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const sentence = (names: readonly string[]): string =>
  `This page is still waiting for ${listed(names)}. If it does not come: save the workbook if you can, look whether npm start is still running, and load this page again.`;

/** `say` shows a sentence, and takes it away when it is empty. */
export const createWaiting = (say: (text: string) => void): Waiting => {
  const awaited = new Set<{ readonly what: string }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    clearTimeout(timer);
    say('');
    if (awaited.size > 0) timer = setTimeout(() => say(sentence([...awaited].map(({ what }) => what))), SILENCE);
  };
  return {
    on: async (what, work) => {
      const one = { what };
      awaited.add(one);
      begin();
      try {
        return await work;
      } finally {
        awaited.delete(one);
        begin();
      }
    },
  };
};
