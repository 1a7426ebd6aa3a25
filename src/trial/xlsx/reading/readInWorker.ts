import type { Opened } from '../open/openXlsx';
import type { SheetAtHand } from '../open/readBook';
import { gathering } from './pieces';
import type { Reading } from './reading';

/** What this needs of a worker. */
export type BookWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export interface BookReading {
  /** Reads a workbook; undefined when it was stopped, as the next reading does to one that still runs. */
  readonly read: (asked: Reading['asked'], onSheet: (sheet: SheetAtHand) => void) => Promise<Opened | undefined>;
  readonly stop: () => void;
}

const GONE =
  'the part of this page that reads workbooks did not come, or came to an end. Look whether npm start is still running, and load this page again.';

/** A worker that broke down says why, one whose script did not come says nothing. */
const whyOf = (event: ErrorEvent | Event): string =>
  'message' in event && event.message !== '' ? event.message : GONE;

/** Has a worker read one workbook. */
const readWith = (worker: BookWorker, asked: Reading['asked'], onSheet: (sheet: SheetAtHand) => void) =>
  new Promise<Opened>((resolve, reject) => {
    const take = gathering();
    worker.onerror = (event) => reject(new Error(whyOf(event)));
    worker.onmessage = ({ data }: MessageEvent<Reading['told']>) => {
      if (data.kind === 'sheet') {
        onSheet(data);
        return;
      }
      const opened = take(data);
      if (opened !== undefined) resolve(opened);
    };
    worker.postMessage(asked);
  });

/**
 * Reads workbooks in a worker, one at a time: the page can be used meanwhile, and a reading that is stopped leaves nothing
 * behind. The first worker is started before there is anything to read: it works also when the server has gone by then.
 */
export const readInWorker = (start: () => BookWorker): BookReading => {
  let ready: BookWorker | undefined;
  let stopRunning: (() => void) | undefined;

  const prepare = (): BookWorker => {
    const worker = start();
    worker.onerror = () => {
      if (ready === worker) ready = undefined;
    };
    return worker;
  };
  ready = prepare();
  return {
    stop: () => stopRunning?.(),
    read: async (asked, onSheet) => {
      stopRunning?.();
      const worker = (ready ??= prepare());
      const end = (): void => {
        worker.terminate();
        ready = undefined;
      };
      let stopThis = end;
      const stopped = new Promise<undefined>((resolve) => {
        stopThis = () => {
          end();
          resolve(undefined);
        };
      });
      stopRunning = stopThis;
      try {
        return await Promise.race([readWith(worker, asked, onSheet), stopped]);
      } catch (error) {
        end();
        throw error;
      } finally {
        if (stopRunning === stopThis) stopRunning = undefined;
      }
    },
  };
};
