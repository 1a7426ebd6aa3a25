import { type DeskWorker, workerDesk, WorkerGone } from '../../markbook/workbookFile';
import { refused } from '../../rules';
import type { FileAnswers, FileAsked, FileProgress, FileTold, WantedOfFile } from './fileReading';

/** Reads files, one at a time; what can't be read, or was stopped, is refused with the reason. */
export interface FileDesk {
  readonly read: <Wanted extends WantedOfFile>(
    asked: Omit<FileAsked<Wanted>, 'bytes'> & { readonly file: Blob },
    say: (progress: FileProgress) => void,
  ) => Promise<FileAnswers[Wanted]>;
  readonly stop: () => void;
}

/** Long enough for the pane to draw that it can't be used, before it can't. */
const A_PICTURE = 50;

const failed = (why: unknown) =>
  refused({ code: 'reader-failed', facts: { why: why instanceof Error ? why.message : String(why) } } as const);

/** In the pane itself, where no worker starts: as by a rule of the school's server, or when the add-in was updated. */
const readInPane = async <Wanted extends WantedOfFile>(
  asked: FileAsked<Wanted>,
  say: (progress: FileProgress) => void,
): Promise<FileAnswers[Wanted]> => {
  const reader = await import('./answerFile').catch(() => undefined);
  if (reader === undefined) return refused({ code: 'reader-gone' });
  say({ isHeld: true });
  await new Promise((resolve) => setTimeout(resolve, A_PICTURE));
  return reader.answerFile(asked);
};

const newWorker = (): DeskWorker => new Worker(new URL('./fileWorker.ts', import.meta.url));

/** Reads files in a worker, so that the pane can be used meanwhile. */
export const fileDesk = (start: () => DeskWorker = newWorker): FileDesk => {
  const desk = workerDesk<FileAsked, FileTold>(start);
  const readAway = async <Wanted extends WantedOfFile>(
    asked: FileAsked<Wanted>,
    say: (progress: FileProgress) => void,
  ): Promise<FileAnswers[Wanted]> => {
    const answer = await desk.ask([asked], (told) => {
      if (told.kind === 'read') return told.answer as FileAnswers[Wanted];
      say({ sheet: told });
      return undefined;
    });
    return answer ?? refused({ code: 'reading-stopped' });
  };
  return {
    stop: desk.stop,
    read: async ({ file, ...wanted }, say) => {
      try {
        const asked = { ...wanted, bytes: new Uint8Array(await file.arrayBuffer()) };
        return await readAway(asked, say).catch((error: unknown) => {
          if (error instanceof WorkerGone && error.why !== undefined) throw error;
          return readInPane(asked, say);
        });
      } catch (error) {
        return failed(error);
      } finally {
        desk.dismiss();
      }
    },
  };
};
