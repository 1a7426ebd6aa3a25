import { openListFile, tablesInFile, TOP_UMS } from '../../markbook/paste';
import type { OnSheet } from '../../markbook/import';
import type { FileAnswers, FileAsked, WantedOfFile } from './fileReading';

type Readers = {
  readonly [Wanted in WantedOfFile]: (bytes: Uint8Array, onSheet?: OnSheet) => FileAnswers[Wanted];
};

const READERS: Readers = {
  list: (bytes, onSheet) => openListFile(bytes, TOP_UMS, onSheet),
  tables: (bytes, onSheet) => tablesInFile(bytes, TOP_UMS, onSheet),
};

/** Reads a file for what is wanted of it. */
export const answerFile = <Wanted extends WantedOfFile>(
  { wanted, bytes }: FileAsked<Wanted>,
  onSheet?: OnSheet,
): FileAnswers[Wanted] => READERS[wanted](bytes, onSheet);
