import { answerFile } from './answerFile';
import type { FileAsked, FileTold } from './fileReading';

/** Reads a file away from the pane, so that the pane can be used and the reading be ended meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<FileAsked>) => {
  const tell = (told: FileTold): void => self.postMessage(told);
  tell({ kind: 'read', answer: answerFile(data, (sheet) => tell({ kind: 'sheet', ...sheet })) });
});
