import type { Opened } from '../xlsx/open/openXlsx';
import { readInWorker } from '../xlsx/reading/readInWorker';
import { refuse } from './notices';
import { pagePart } from './pageParts';

export interface BookReader {
  /** Reads a workbook, and says so where that takes long; undefined when it was stopped. */
  readonly read: (name: string, bytes: Uint8Array, functions: ReadonlySet<string>) => Promise<Opened | undefined>;
  readonly stop: () => void;
}

/** A reading that takes longer than this many milliseconds is told of. */
const LONG = 500;

/** Reads workbooks away from the page, with a sentence on how far that has come and a button that ends it. */
export const readBooks = (): BookReader => {
  const [notice, text, button] = [pagePart('reading'), pagePart('reading-text'), pagePart('stop-reading')];
  const reading = readInWorker(
    () => new Worker(new URL('../xlsx/reading/bookWorker.ts', import.meta.url), { type: 'module' }),
  );
  button.addEventListener('click', () => {
    reading.stop();
    refuse('The file was not opened: its reading was stopped. The workbook on show is as it was.');
  });
  let last = 0;
  return {
    stop: reading.stop,
    read: async (name, bytes, functions) => {
      last += 1;
      const turn = last;
      text.textContent = `Reading ${name}.`;
      const timer = setTimeout(() => (notice.hidden = false), LONG);
      try {
        return await reading.read({ bytes, functions }, (sheet) => {
          text.textContent = `Reading ${name}: sheet ${sheet.number} of ${sheet.of}, ${sheet.name}.`;
        });
      } finally {
        clearTimeout(timer);
        if (turn === last) notice.hidden = true;
      }
    },
  };
};
