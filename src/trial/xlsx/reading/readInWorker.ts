import { type DeskWorker, workerDesk, WorkerGone } from '../../../markbook/workbookFile';
import type { Opened } from '../open/openXlsx';
import type { SheetAtHand } from '../open/readBook';
import { gathering } from './pieces';
import type { Reading } from './reading';

export interface BookReading {
  /** Reads a workbook; undefined when it was stopped, as the next reading does to one that still runs. */
  readonly read: (asked: Reading['asked'], onSheet: (sheet: SheetAtHand) => void) => Promise<Opened | undefined>;
  readonly stop: () => void;
}

const GONE =
  'the part of this page that reads workbooks did not come, or came to an end. Look whether npm start is still running, and load this page again.';

/**
 * Reads workbooks in a worker, one at a time: the page can be used meanwhile, and a reading that is stopped leaves nothing
 * behind.
 */
export const readInWorker = (start: () => DeskWorker): BookReading => {
  const desk = workerDesk<Reading['asked'], Reading['told']>(start);
  desk.prepare();
  return {
    stop: desk.stop,
    read: async (asked, onSheet) => {
      const take = gathering();
      try {
        return await desk.ask([asked], (told) => {
          if (told.kind !== 'sheet') return take(told);
          onSheet(told);
          return undefined;
        });
      } catch (error) {
        throw error instanceof WorkerGone ? new Error(error.why ?? GONE) : error;
      }
    },
  };
};
