import { openBook, type LoadedBook, type OpenBook } from './openBook';
import { untilQuiet } from './quiet';
import type { HostSwitches } from './switches';
import { whenGiven } from './whenGiven';

/** The one workbook of the page, and those who wait for it. */
export interface BookInPlace {
  readonly now: () => OpenBook | undefined;
  /** Resolves while a workbook is there that can be asked. */
  readonly whenThere: () => Promise<OpenBook>;
  readonly open: (loaded: LoadedBook) => void;
  readonly close: () => void;
  /** Once nothing is under way, requests wait until what this gives is called. */
  readonly hold: () => Promise<() => void>;
}

/** A pane that is never quiet is not waited for longer than this many milliseconds. */
const LONGEST_WAIT = 2_000;

export const bookInPlace = (switches: () => HostSwitches, idleSince: () => number | null): BookInPlace => {
  let book: OpenBook | undefined;
  let opened = whenGiven<OpenBook>();
  const close = (): void => {
    if (book === undefined) return;
    book.close();
    book = undefined;
    opened = whenGiven();
  };
  return {
    now: () => book,
    whenThere: () => opened.promise,
    open: (loaded) => {
      close();
      book = openBook(loaded, switches);
      if (switches().isSheetProtected) loaded.grid.protect(loaded.grid.activeSheetId(), true);
      opened.give(book);
    },
    close,
    hold: async () => {
      const latest = performance.now() + LONGEST_WAIT;
      await untilQuiet(() => (performance.now() > latest ? 0 : idleSince()));
      const kept = book;
      if (kept !== undefined) opened = whenGiven();
      return () => {
        if (kept !== undefined && book === kept) opened.give(kept);
      };
    },
  };
};
