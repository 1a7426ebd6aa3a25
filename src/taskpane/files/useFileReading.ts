import { useEffect, useRef, useState } from 'react';
import { fileDesk } from './fileDesk';
import type { FileAnswers, FileProgress, WantedOfFile } from './fileReading';

/** A file that is taking long to read. */
export interface FileAtHand extends FileProgress {
  readonly name: string;
}

export interface FileReading {
  /** Reads a file; undefined where something else was taken meanwhile. */
  readonly read: <Wanted extends WantedOfFile>(wanted: Wanted, file: File) => Promise<FileAnswers[Wanted] | undefined>;
  /** The file that is being read, where that takes long enough to say so. */
  readonly atHand: FileAtHand | undefined;
  readonly stop: () => void;
  /** Forgets the file that is being read: something else is taken. */
  readonly leave: () => void;
}

/** A reading that takes longer than this many milliseconds is told of. */
const LONG = 400;

/** Reads files away from the pane, says how far a long reading has come, and ends it when it is stopped or left. */
export const useFileReading = (): FileReading => {
  const [desk] = useState(() => fileDesk());
  const [atHand, setAtHand] = useState<FileAtHand>();
  const turn = useRef(0);
  const leave = (): void => {
    turn.current += 1;
    desk.stop();
    setAtHand(undefined);
  };
  useEffect(() => desk.stop, [desk]);
  return {
    atHand,
    stop: desk.stop,
    leave,
    read: async (wanted, file) => {
      leave();
      const own = turn.current;
      const isLast = (): boolean => turn.current === own;
      let isLong = false;
      let progress: FileProgress = {};
      const show = (): void => {
        if (isLast() && (isLong || progress.isHeld === true)) setAtHand({ name: file.name, ...progress });
      };
      const timer = setTimeout(() => {
        isLong = true;
        show();
      }, LONG);
      const answer = await desk.read({ wanted, file }, (told) => {
        progress = told;
        show();
      });
      clearTimeout(timer);
      if (!isLast()) return undefined;
      setAtHand(undefined);
      return answer;
    },
  };
};
