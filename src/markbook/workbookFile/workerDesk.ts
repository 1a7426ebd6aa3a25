/** What this needs of a worker. */
export type DeskWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Has a worker do what would hold a page up, one thing at a time. */
export interface WorkerDesk<Asked, Told> {
  /** Starts the worker before there is anything to ask: it works also when the server has gone by then. */
  readonly prepare: () => void;
  /**
   * Asks for one thing, in one message or in several with a moment for the page between them, and ends what still runs.
   * `take` is given whatever the worker tells, and answers with the result
   * once that is whole. Undefined when it was stopped.
   */
  readonly ask: <Result>(
    asked: Iterable<Asked>,
    take: (told: Told) => Result | undefined,
  ) => Promise<Result | undefined>;
  /** Ends what runs; nothing of it is left behind. */
  readonly stop: () => void;
  /** Lets a worker go that has nothing to do. */
  readonly dismiss: () => void;
}

/** A worker broke down and says why, or its script did not come, which it says nothing about. */
export class WorkerGone extends Error {
  readonly why: string | undefined;

  constructor(why: string | undefined) {
    super(why ?? 'The script of a worker did not come.');
    this.name = 'WorkerGone';
    this.why = why;
  }
}

const whyOf = (event: ErrorEvent | Event): string | undefined =>
  'message' in event && event.message !== '' ? event.message : undefined;

const started = (start: () => DeskWorker, onGone: (worker: DeskWorker) => void): DeskWorker => {
  const worker = start();
  worker.onerror = () => onGone(worker);
  return worker;
};

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const post = async (worker: DeskWorker, asked: Iterable<unknown>, isStopped: () => boolean): Promise<void> => {
  for (const message of asked) {
    if (isStopped()) return;
    worker.postMessage(message);
    await moment();
  }
};

const askedOf = <Result>(
  worker: DeskWorker,
  asked: Iterable<unknown>,
  take: (told: unknown) => Result | undefined,
  isStopped: () => boolean,
) =>
  new Promise<Result>((resolve, reject) => {
    worker.onerror = (event) => reject(new WorkerGone(whyOf(event)));
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const result = take(data);
      if (result !== undefined) resolve(result);
    };
    post(worker, asked, isStopped).catch(reject);
  });

/** `start` makes a worker; where that is not possible it throws, or the worker says later that it did not come. */
export const workerDesk = <Asked, Told>(start: () => DeskWorker): WorkerDesk<Asked, Told> => {
  let ready: DeskWorker | undefined;
  let stopRunning: (() => void) | undefined;

  const prepared = (): DeskWorker =>
    started(start, (worker) => {
      if (ready === worker) ready = undefined;
    });
  const dismiss = (): void => {
    ready?.terminate();
    ready = undefined;
  };
  return {
    prepare: () => {
      ready ??= prepared();
    },
    stop: () => stopRunning?.(),
    dismiss: () => {
      if (stopRunning === undefined) dismiss();
    },
    ask: async (asked, take) => {
      stopRunning?.();
      const worker = (ready ??= prepared());
      let stopThis = dismiss;
      const stopped = new Promise<undefined>((resolve) => {
        stopThis = () => {
          dismiss();
          resolve(undefined);
        };
      });
      stopRunning = stopThis;
      try {
        return await Promise.race([
          askedOf(
            worker,
            asked,
            (told) => take(told as Told),
            () => ready !== worker,
          ),
          stopped,
        ]);
      } catch (error) {
        if (ready === worker) dismiss();
        throw error;
      } finally {
        if (stopRunning === stopThis) stopRunning = undefined;
      }
    },
  };
};
