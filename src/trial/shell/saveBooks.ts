import type { BookState, OpenedFile } from '../book/bookState';
import { saveAway } from '../xlsx/saving/saveAway';
import { pagePart } from './pageParts';

interface OpenBook {
  readonly name: string;
  readonly file: OpenedFile;
}

export interface BookSaver {
  /** The workbook as a file, with a word where that takes long; undefined when it was stopped. */
  readonly save: (open: OpenBook, state: BookState) => Promise<Uint8Array | undefined>;
  /** The workbook as a file to be put aside, which nobody can stop. */
  readonly keep: (open: OpenBook, state: BookState) => Promise<Uint8Array>;
}

/** A saving that takes longer than this many milliseconds is told of. */
const LONG = 500;

/** Saves workbooks, large ones away from the page, with a sentence and a button that ends it. */
export const saveBooks = (): BookSaver => {
  const [notice, text, button] = [pagePart('saving'), pagePart('saving-text'), pagePart('stop-saving')];
  const saving = saveAway(
    () => new Worker(new URL('../xlsx/saving/saveWorker.ts', import.meta.url), { type: 'module' }),
  );
  button.addEventListener('click', saving.stop);
  const told = async ({ name, file }: OpenBook, state: BookState, mayStop: boolean) => {
    text.textContent = `Saving ${name}.`;
    button.hidden = !mayStop;
    const timer = setTimeout(() => (notice.hidden = false), LONG);
    try {
      return await saving.save({ file, state });
    } finally {
      clearTimeout(timer);
      notice.hidden = true;
    }
  };
  return {
    save: (open, state) => told(open, state, true),
    keep: async (open, state) => {
      const bytes = await told(open, state, false);
      if (bytes === undefined) throw new Error('what was changed before could not be put aside');
      return bytes;
    },
  };
};
